import type { Page } from 'playwright-core';
import { DAY, HOUR, MINUTE } from '../../base/clock';
import { conversationKey } from '../../citizens/conversation';
import { phoneIdentity } from '../../citizens/identity';
import { type Proved, provedKey } from '../../citizens/proof';
import { Draft, readOne } from '../../storage/store';
import { openBrowser } from '../support/browser';
import { onThePhone, type OnThePhone, texts } from '../support/on-the-phone';
import { heard, say } from '../support/page-reader';
import { exif, JPEG, jpegWith } from '../support/pictures';
import { recordOf } from '../support/record-of';
import { until } from '../support/until';

/** A link into a conversation by text, from its asking to its end, through the whole server and a browser. */
let phones: OnThePhone;
beforeAll(async () => {
  phones = await onThePhone();
});
afterAll(() => phones.twilio.stop());

let people = 0;
let from: string;
beforeEach(() => {
  from = `+44770090070${people++}`;
});

const PHOTO = { name: 'hole.jpg', mimeType: 'image/jpeg', buffer: jpegWith(exif(1, 'II', 'GPS 52.1 N')) };
const LINK = /(http:\/\/127\.0\.0\.1:\d+\/add\/[\w-]{22})(?=[\s.]|$)/;
const linkIn = (text: string): string => LINK.exec(text)![1]!;

async function asked(...before: string[]): Promise<string> {
  if (before.length > 0) await texts(phones, from, ...before);
  return linkIn(await texts(phones, from, 'can I send a photo?'));
}

async function later(): Promise<string> {
  const own = () => phones.twilio.phone(from).received.filter(({ via }) => via === 'rest');
  const before = own().length;
  await until(() => {
    phones.server.clock.forward(10);
    return own().length > before;
  });
  return own().at(-1)!.body;
}

async function opened(link: string, javaScriptEnabled = false): Promise<Page> {
  const page = await (await openBrowser({ javaScriptEnabled })).newPage();
  await page.goto(link);
  return page;
}

const status = async (link: string): Promise<number> => (await fetch(link)).status;
const conversationsOf = async (): Promise<number> =>
  (await recordOf(await phones.server.house(), from)).conversations.length;

test.each(['photo', 'Can I send you a picture', 'text me a link', 'link please', 'I have a photo'])(
  'is given to whoever says: %s',
  async (words) => {
    await texts(phones, from, 'pothole outside 16 Mill Lane');
    const answer = await texts(phones, from, words);
    expect(answer).toMatch(LINK);
    // The form waits for its answer as before.
    expect(await texts(phones, from, '2')).toMatch(/Reply 1 to send/);
  },
);

test('is given in Welsh to whoever asks in Welsh', async () => {
  await texts(phones, from, 'Cymraeg');
  const answer = await texts(phones, from, 'ga i anfon llun');
  expect(answer).toMatch(/^Ychwanegwch lun/);
  const page = await opened(linkIn(answer));
  expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Ychwanegu at eich sgwrs');
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
});

test('is offered before a report is sent for which a photo would help', async () => {
  const answer = await texts(phones, from, 'graffiti on Mill Lane', 'no', 'a wall');
  expect(answer).toMatch(/You can add a photo \(reply PHOTO\)\./);
  expect(await texts(phones, from, 'PHOTO')).toMatch(LINK);
});

test('adds a photo without JavaScript, and the form goes on by text', async () => {
  const page = await opened(await asked('pothole outside 16 Mill Lane'));
  await page.getByLabel('Photo').setInputFiles(PHOTO);
  await page.getByRole('button', { name: 'Send photo' }).click();
  await page.getByText('We have your photo. We answer you by text.').waitFor();
  expect(await later()).toMatch(/^I've put the photo with it\. How deep is it/);
  expect(await texts(phones, from, '2', '1')).toMatch(/^Sent\./);
  const { requests } = await recordOf(await phones.server.house(), from);
  expect(requests).toHaveLength(1);
  const { files } = (await phones.server.house()).store;
  expect(await files.get(requests[0]!.files[0]!)).toEqual(JPEG);
});

test('adds a place, and the form goes on by text', async () => {
  const page = await opened(await asked('I want to report a pothole'));
  await page.getByLabel('Where is it?').fill('16 Mill Lane');
  await page.getByRole('button', { name: 'Send place' }).click();
  await page.getByText('We have the place.').waitFor();
  expect(await later()).toMatch(/16 Mill Lane, Aldersford\. How deep is it/);
});

test('puts the place right when another question is open', async () => {
  const link = await asked('pothole outside 16 Mill Lane');
  const page = await opened(link);
  await page.getByLabel('Where is it?').fill('14 Mill Lane');
  await page.getByRole('button', { name: 'Send place' }).click();
  expect(await later()).toMatch(/14 Mill Lane, Aldersford\. How deep is it/);
  expect(await texts(phones, from, '2')).toMatch(/14 Mill Lane/);
});

test.each([true, false])('goes on in a browser at the same question, with script: %s', async (script) => {
  const link = await asked('pothole outside 16 Mill Lane');
  const page = await opened(link, script);
  await page.getByRole('button', { name: 'Go on here' }).click();
  await heard(page, 'How deep is it');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.getByRole('button', { name: 'About a golf ball' }).click();
  await heard(page, 'Shall I send it?');
  await say(page, 'yes');
  await heard(page, 'Sent.');
  expect(await status(link)).toBe(410);
  const house = await phones.server.house();
  const { conversations } = await recordOf(house, from);
  expect(conversations).toHaveLength(1);
  // It is one conversation: what was sent on the web is no longer open by text.
  expect(await texts(phones, from, '3')).not.toMatch(/Reply 1 to send/);
  expect(await conversationsOf()).toBe(1);
});

test('changes nothing by being looked at', async () => {
  const link = await asked('pothole outside 16 Mill Lane');
  const house = await phones.server.house();
  const before = await recordOf(house, from);
  for (let i = 0; i < 5; i++) expect(await status(link)).toBe(200);
  expect((await fetch(link, { method: 'HEAD' })).status).toBe(200);
  expect(await recordOf(house, from)).toEqual(before);
});

test('gives itself away to nobody: not indexed, not kept, no referrer to others, nothing personal', async () => {
  const link = await asked('pothole outside 16 Mill Lane');
  const { headers, ...response } = await fetch(link).then(async (r) => ({
    headers: r.headers,
    text: await r.text(),
  }));
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.text).not.toContain('Mill Lane');
  expect(response.text).not.toContain(from.slice(3));
});

test('stands nowhere in the store, and is the same when its text is asked for again', async () => {
  await texts(phones, from, 'pothole outside 16 Mill Lane');
  phones.server.clock.forward(MINUTE);
  const first = await phones.twilio.text(from, 'photo');
  const again = await phones.twilio.deliverText(first.params);
  expect(again.answer!.body).toBe(first.answer!.body);
  const code = new URL(linkIn(first.replies.join(' '))).pathname.split('/').at(-1)!;
  const { entries, conversations } = await recordOf(await phones.server.house(), from);
  expect(JSON.stringify([entries, conversations])).not.toContain(code);
  expect(entries.some(({ text }) => text.includes('/add/**********************'))).toBe(true);
});

test('said once more is a link that works too', async () => {
  await asked('pothole outside 16 Mill Lane');
  const again = linkIn(await texts(phones, from, 'say that again'));
  expect(await status(again)).toBe(200);
});

test('whoever goes on by it is proved to be nobody', async () => {
  const link = await asked('pothole outside 16 Mill Lane');
  const house = await phones.server.house();
  const [one] = (await recordOf(house, from)).conversations;
  const key = provedKey(one!.conversation.id);
  const identity = phoneIdentity(house.secrets.identity, from);
  await house.store.commit(
    new Draft().putting(key, { shape: 1, identity, at: phones.server.clock.now() } satisfies Proved),
  );
  const page = await opened(link);
  await page.getByRole('button', { name: 'Go on here' }).click();
  await heard(page, 'How deep is it');
  expect(await readOne(house.store, key)).toBeUndefined();
});

describe('what it does no more', () => {
  const go = (link: string, nonce: string, headers: Record<string, string> = {}) =>
    fetch(`${link}/go-on`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams({ nonce }),
    });
  const nonce = (i: number): string => `${i}`.padStart(22, 'n');

  test('it goes on once, whoever comes first; the same form sent twice is one', async () => {
    const link = await asked('pothole outside 16 Mill Lane');
    const answers = await Promise.all([1, 2, 3].map((i) => go(link, nonce(i))));
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410]);
    const winner = answers.findIndex((answer) => answer.status === 303) + 1;
    expect((await go(link, nonce(winner))).status).toBe(303);
    expect(await conversationsOf()).toBe(1);
  });

  test('it is told plainly that it was used, and photos are not taken by it', async () => {
    const link = await asked('pothole outside 16 Mill Lane');
    const early = await opened(link);
    await go(link, nonce(7));
    const { entries } = await recordOf(await phones.server.house(), from);
    await early.getByLabel('Photo').setInputFiles(PHOTO);
    await early.getByRole('button', { name: 'Send photo' }).click();
    await early.getByText('This link was used already').waitFor();
    expect(await early.getByRole('link', { name: 'Talk to us here' }).isVisible()).toBe(true);
    expect((await recordOf(await phones.server.house(), from)).entries).toHaveLength(entries.length);
  });

  test('after 24 hours it is too old', async () => {
    const link = await asked('pothole outside 16 Mill Lane');
    phones.server.clock.forward(DAY + HOUR);
    const page = await opened(link);
    await page.getByText('This link is too old.').waitFor();
    expect((await go(link, nonce(1))).status).toBe(410);
  });

  test('when its conversation was erased, it does not begin another', async () => {
    const link = await asked('pothole outside 16 Mill Lane');
    const house = await phones.server.house();
    const [one] = (await recordOf(house, from)).conversations;
    await house.store.commit(new Draft().removing(conversationKey(one!.conversation.id)));
    const counted = async () => (await house.store.counters(['conversations']))[0];
    const before = await counted();
    const answer = await go(link, nonce(1));
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('This link is too old.');
    expect(await counted()).toBe(before);
  });

  test.each(['x', 'n'.repeat(22), '..%2f..%2fetc', 'n'.repeat(60)])(
    'one that we never gave out is told so: %s',
    async (code) => {
      const answer = await fetch(`${phones.server.url}/add/${code}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('This link doesn&#39;t work.');
    },
  );

  test('a post from a page of another site is refused', async () => {
    const link = await asked('pothole outside 16 Mill Lane');
    expect((await go(link, nonce(1), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await go(link, nonce(1), { 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect(await status(link)).toBe(200);
  });

  test('what is no photo is said to be none, and the page stays', async () => {
    const page = await opened(await asked('pothole outside 16 Mill Lane'));
    await page
      .getByLabel('Photo')
      .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html>') });
    await page.getByRole('button', { name: 'Send photo' }).click();
    await page.getByText('That is not a photo that we can open.').waitFor();
    await page.getByRole('button', { name: 'Send place' }).click();
    await page.getByText('Write where it is, then press Send place.').waitFor();
  });
});
