import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Incoming } from '../../bots/incoming';
import { segmentsOf } from '../../adapters/sms/segments';
import { parseXml } from '../../adapters/http/xml';
import { startPhones, type PhoneServer } from '../support/phone-server';
import type { Params } from '../support/twilio-delivery';

const CITIZEN = '+447700900123';
const OTHER = '+447700900456';

const said = (...texts: string[]) => ({ shown: texts.map((text) => ({ language: 'en' as const, text })) });

describe('a text', () => {
  let phones: PhoneServer;
  let say: (incoming: Incoming) => ReturnType<typeof said>;
  beforeAll(async () => {
    phones = await startPhones({ say: (incoming) => say(incoming) });
  });
  beforeEach(() => {
    say = (incoming) => said(`You said: ${incoming.activity.text}`);
    phones.taken.length = 0;
  });

  test('is one message to a turn and one text back', async () => {
    const { sid } = await phones.twilio.text(CITIZEN, 'a pothole on Mill Lane');
    expect(phones.twilio.phone(CITIZEN).texts).toEqual(['You said: a pothole on Mill Lane']);
    expect(phones.taken).toHaveLength(1);
    expect(phones.taken[0]).toMatchObject({
      channel: 'sms',
      delivery: 'at-once',
      id: sid,
      sender: { phone: CITIZEN },
      activity: { type: 'message', text: 'a pothole on Mill Lane' },
    });
  });

  test('belongs to the thread of its two numbers, which no number can be read from', async () => {
    await phones.twilio.text(CITIZEN, 'one');
    await phones.twilio.text(CITIZEN, 'two');
    await phones.twilio.text(OTHER, 'three');
    const [one, two, three] = phones.taken.map(({ thread }) => thread);
    expect(one).toBe(two);
    expect(one).not.toBe(three);
    expect(one).toMatch(/^sms\.[\w-]{22}$/);
  });

  test('is answered in TwiML, which any words can stand in', async () => {
    say = () => said(`<b>Tom & "Jo"</b> 'é' ŵ 😀\u0000\u0008 \uD800 \uFFFF end`);
    const delivery = await phones.twilio.text(CITIZEN, 'hello');
    expect(delivery.answer?.type).toBe('text/xml; charset=utf-8');
    expect(delivery.replies).toEqual([`<b>Tom & "Jo"</b> 'é' ŵ 😀   end`]);
  });

  test('is answered with nothing when nothing is said', async () => {
    say = () => said();
    const delivery = await phones.twilio.text(CITIZEN, 'and another thing');
    expect(parseXml(delivery.answer!.body)).toEqual({ name: 'Response', attributes: {}, children: [] });
  });

  test.each([
    ['English', 'The team looks at dangerous ones within a day. '],
    ['Welsh', 'Bydd y tîm yn edrych ar rai peryglus o fewn diwrnod, ym mhob tŷ. '],
  ])('is answered in several when the answer is long, cut between sentences: %s', async (_, sentence) => {
    const long = sentence.repeat(20).trim();
    say = () => said(long);
    const { replies } = await phones.twilio.text(CITIZEN, 'tell me more');
    expect(replies.length).toBeGreaterThan(1);
    for (const reply of replies) {
      expect(segmentsOf(reply)).toBeLessThanOrEqual(4);
      expect(reply).toMatch(/^(The|Bydd) .*\.$/);
    }
    expect(replies.join(' ')).toBe(long);
  });

  test('brings its pictures along, as links that are checked', async () => {
    const pictures = [
      { url: 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1', type: 'image/jpeg' },
      { url: 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME2', type: 'image/png' },
    ];
    await phones.twilio.text(CITIZEN, '', { pictures });
    expect(phones.taken[0]!.activity.attachments).toEqual(
      pictures.map(({ url, type }) => ({ contentUrl: url, contentType: type })),
    );
  });

  test('from nobody who could be texted back is not answered and takes no turn', async () => {
    for (const from of ['Elwern', '60006', '+266696687']) {
      const { answer, replies } = await phones.twilio.text(from, 'Your code is 1234');
      expect(answer?.status).toBe(200);
      expect(replies).toEqual([]);
    }
    expect(phones.taken).toHaveLength(0);
  });

  test.each(samples())('is read as Twilio really sends it: %s', async (_kind, params) => {
    const delivery = await phones.twilio.deliverText(params);
    expect(delivery.fellBack).toBe(false);
    const body = params.find(([name]) => name === 'Body')![1];
    expect(phones.taken[0]!.activity.text).toBe(body);
    expect(delivery.replies).toEqual([`You said: ${body}`]);
  });

  test.each<[string, (params: Params) => Params, number]>([
    ['without its id', without('MessageSid'), 400],
    ['with an id of another length', changed('MessageSid', 'SM12'), 400],
    ['without a sender', without('From'), 400],
    ['without words', without('Body'), 400],
    ['whose names are in the wrong case', (p) => p.map(([name, value]) => [name.toLowerCase(), value]), 400],
    ['with its words twice', (p) => [...p, ['Body', 'something else']], 400],
    ['with more pictures than it shows', changed('NumMedia', '2'), 400],
    [
      'with a picture from an address that is none',
      (p) => [
        ...changed('NumMedia', '1')(p),
        ['MediaUrl0', 'file:///etc/passwd'],
        ['MediaContentType0', 'image/png'],
      ],
      400,
    ],
    ['with eleven pictures', changed('NumMedia', '11'), 400],
    ['that is too long', changed('Body', 'x'.repeat(10_001)), 413],
  ])('%s is refused in plain words', async (_, change, status) => {
    const params = change(phones.twilio.textParams(CITIZEN, 'hello'));
    const { answer } = await phones.twilio.post('/twilio/sms', params);
    expect(answer?.status).toBe(status);
    expect(answer?.type).toBe('text/plain; charset=utf-8');
    expect(answer?.body).toMatch(/^[A-Z].*\.$/);
    expect(phones.taken).toHaveLength(0);
  });

  test.each([
    ['application/json', 415],
    ['text/plain', 415],
    ['', 415],
    ['application/x-www-form-urlencoded; charset=iso-8859-1', 415],
    ['application/x-www-form-urlencoded; charset=UTF-16', 415],
    ['application/x-www-form-urlencoded', 200],
    ['application/x-www-form-urlencoded; charset="utf-8"', 200],
  ])('of the type %j is answered %i', async (type, status) => {
    const params = phones.twilio.textParams(CITIZEN, 'hello');
    const { answer } = await phones.twilio.post('/twilio/sms', params, { 'content-type': type });
    expect(answer?.status).toBe(status);
  });

  test('with parameters of any name beside the ones we know is taken', async () => {
    const extra: Params = [
      ['Custom[a]', '1'],
      ['Custom[b][]', 'x'],
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['', 'empty'],
    ];
    const { answer } = await phones.twilio.text(CITIZEN, 'hello', { extra });
    expect(answer?.status).toBe(200);
    expect(phones.taken).toHaveLength(1);
  });

  test('keeps its line breaks and spaces, which are part of what was signed', async () => {
    await phones.twilio.text(CITIZEN, '  two lines \r\n and + & = %20 % ŵ😀 ');
    expect(phones.taken[0]!.activity.text).toBe('  two lines \r\n and + & = %20 % ŵ😀 ');
  });
});

function changed(name: string, value: string): (params: Params) => Params {
  return (params) => params.map(([other, old]) => [other, other === name ? value : old]);
}

function without(name: string): (params: Params) => Params {
  return (params) => params.filter(([other]) => other !== name);
}

/** Bodies of real webhooks, kept beside the checkout. */
function samples(): [string, Params][] {
  const file = join(__dirname, '../../../shared/conformance/twilio/webhook_samples.jsonl');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; body: string })
    .filter(({ kind }) => kind.startsWith('sms.inbound'))
    .map(({ kind, body }) => [kind, [...new URLSearchParams(body)]]);
}
