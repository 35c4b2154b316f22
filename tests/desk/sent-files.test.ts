import { newSecret } from '../../base/ids';
import { type Conversation, conversationKey, type Thread, threadKey } from '../../citizens/conversation';
import { signOn } from '../../desk/presence';
import type { House } from '../../server/house';
import { readOne, type Stored } from '../../storage/store';
import { call, started, transcript } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import type { OnThePhone } from '../support/on-the-phone';
import { exif, JPEG, jpegWith } from '../support/pictures';
import { WebCitizen } from '../support/desk-page';
import { startServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { until } from '../support/until';

const HOUR = 3_600_000;
const WORDS = 'This is the lid that fits.';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** An agent sends a photo or a file: a photo is cleaned as a citizen's is; both are seen by their citizen alone, and by text as an address. */
describe.each(ENGINES)('A photo or file from the desk, on %s', (engine) => {
  let phones: OnThePhone;
  let house: House;
  let agent: DeskBrowser;
  beforeAll(async () => {
    const twilio = await FakeTwilio.start();
    const server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
    phones = { twilio, server };
    house = await phones.server.house();
    const staff = await hire(house);
    agent = await new DeskBrowser(phones.server).signIn(staff);
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    await signOn(house.store, at, phones.server.clock.now(), { lasts: HOUR });
  });
  afterAll(() => phones.twilio.stop());

  const stored = async (id: string): Promise<Stored<Conversation>> =>
    (await readOne(house.store, conversationKey(id))) as Stored<Conversation>;
  const nonce = (): string => newSecret().slice(0, 22);

  /** The conversation of whoever waits. */
  const waiting = async (): Promise<string> =>
    /\/desk\/conversations\/([\w-]+)\/take/.exec((await agent.get('/desk')).html)![1]!;

  /** Takes whoever has just asked for a person; the path of their conversation. */
  async function take(conversation: string): Promise<string> {
    const path = `/desk/conversations/${conversation}`;
    const form = { saw: String((await stored(conversation)).version), nonce: nonce() };
    expect((await agent.send('/desk', `${path}/take`, form)).status).toBe(303);
    return path;
  }
  interface Sent {
    readonly bytes?: Buffer;
    readonly name?: string;
    readonly text?: string;
    readonly token?: string;
  }
  async function send(
    path: string,
    { bytes = JPEG, name: fileName = 'C:\\lid.jpg', text = WORDS, token }: Sent = {},
  ) {
    const own = /name="token" value="([^"]+)"/.exec((await agent.get(path)).html)![1]!;
    const body = new FormData();
    const { version } = await stored(path.split('/').at(-1)!);
    for (const [name, value] of Object.entries({
      token: token ?? own,
      saw: String(version),
      nonce: nonce(),
      text,
    }))
      body.append(name, value);
    body.append('file', new File([new Uint8Array(bytes)], fileName, { type: 'image/jpeg' }));
    const headers = { cookie: agent.cookie, origin: phones.server.url };
    const answer = await fetch(`${phones.server.url}${path}/file`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    });
    return { status: answer.status, html: await answer.text() };
  }
  async function onTheWeb() {
    const line = await started(phones.server.url, `dl_${newSecret().slice(0, 22)}`);
    const body = { type: 'message', text: 'I want to talk to a person', from: { id: 'me' } };
    await call(phones.server.url, `POST conversations/${line.conversationId}/activities`, {
      token: line.token,
      body,
    });
    const thread = (await readOne(house.store, threadKey(line.conversationId)))!.value as Thread;
    return { line, path: await take(thread.conversation) };
  }

  test('on the web: with its words, without what gives its sender away, and for nobody else', async () => {
    const { line, path } = await onTheWeb();
    expect((await send(path, { bytes: jpegWith(exif(1, 'II', 'GPSLatitude 52.1 N')) })).status).toBe(303);
    const last = (await transcript(phones.server.url, line)).at(-1)!;
    expect(last.text).toBe(WORDS);
    const [photo] = last['attachments'] as { contentType: string; contentUrl: string; name: string }[];
    expect(photo).toMatchObject({ contentType: 'image/jpeg', name: 'lid.jpg' });
    const authorization = `Bearer ${line.token}`;
    const got = await fetch(photo!.contentUrl, { headers: { authorization } });
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(Buffer.from(await got.arrayBuffer()).toString('latin1')).not.toMatch(/GPS|52\.1/);
    expect((await fetch(photo!.contentUrl)).status).toBe(404);
    const other = await started(phones.server.url, `dl_${newSecret().slice(0, 22)}`);
    const stranger = { authorization: `Bearer ${other.token}` };
    expect((await fetch(photo!.contentUrl, { headers: stranger })).status).toBe(404);
    // The agent sees it too, as theirs.
    expect((await agent.get(path)).html).toMatch(/alt="lid\.jpg"/);
  });

  test('a PDF on the web: to be kept, under its name, and never opened as a page of ours', async () => {
    const citizen = new WebCitizen(phones.server);
    await citizen.says('I want to talk to a person');
    const path = await take(await waiting());
    expect((await send(path, { bytes: PDF, name: '../forms/<b>Blue badge.pdf' })).status).toBe(303);
    const html = await citizen.page();
    const [, address, name] = /File to keep: <a href="([^"]+)" dir="auto">([^<]+)<\/a>/.exec(html)!;
    expect(name).toBe('&lt;b&gt;Blue badge.pdf');
    const got = await citizen.get(address!);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(got.headers.get('content-disposition')).toBe('attachment');
    expect(got.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PDF);
    expect((await fetch(phones.server.url + address!)).status).toBe(404);
    expect((await agent.get(path)).html).toMatch(/files\/[\w-]+">&lt;b&gt;Blue badge\.pdf<\/a>/);
  });

  test('by text: its address, which opens it', async () => {
    const number = `+44770090${engine === 'sqlite' ? '6001' : '6002'}`;
    phones.server.clock.forward(10_000);
    await phones.twilio.text(number, 'I want to talk to a person');
    const conversation = await waiting();
    const path = await take(conversation);
    expect((await send(path)).status).toBe(303);
    const came = (): string | undefined =>
      phones.twilio.phone(number).received.find(({ body }) => body.includes(WORDS))?.body;
    await until(() => {
      phones.server.clock.forward(1);
      return came() !== undefined;
    });
    const address = /https?:\S+/.exec(came()!)![0];
    const got = await fetch(address.replace(/^https?:\/\/[^/]+/, phones.server.url));
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const { value } = await stored(conversation);
    expect(value.lastSaid?.text).toBe(WORDS);
  });

  test('what is no photo, has no words, or comes by another session is refused and nothing is sent', async () => {
    const { line, path } = await onTheWeb();
    const before = (await transcript(phones.server.url, line)).length;
    const html = Buffer.from('<script>alert(1)</script>');
    const refused = [
      await send(path, { bytes: html }),
      await send(path, { bytes: Buffer.alloc(0) }),
      await send(path, { bytes: Buffer.from('MZ%PDF-1.4\n%%EOF') }),
      await send(path, { bytes: PDF.subarray(0, -7) }),
      await send(path, { text: '  ' }),
      await send(path, { token: 'of-another-session' }),
      await send(path, { bytes: Buffer.alloc(11 * 1024 * 1024, 1) }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 403, 413]);
    expect(refused[0]!.html).toContain('That can not be sent.');
    expect(refused[0]!.html).toMatch(new RegExp(`<textarea[^>]*id="file-text"[^>]*>\\n${WORDS}`));
    expect(refused[1]!.html).toContain('Choose one photo or file first.');
    expect(refused[4]!.html).toContain('Say what it is or shows');
    expect(await transcript(phones.server.url, line)).toHaveLength(before);
    const bare = { saw: '1', nonce: nonce(), text: WORDS };
    expect((await agent.send(path, `${path}/file`, bare)).status).toBe(400);
  });
});
