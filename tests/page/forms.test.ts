import { openBrowser } from '../support/browser';
import { heard, lines, say } from '../support/page-reader';
import { startPage, type PageServer } from '../support/page-server';

const DEPTHS = [
  { value: 'shallow', label: 'Shallower than a golf ball' },
  { value: 'deep', label: 'Deeper than that' },
];
const FACTS = [
  { label: 'Place', value: '16 Mill Lane', change: 'change:place', changeLabel: 'Change place' },
];

describe('The page without a script', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({
      answer: (text, language) => {
        if (text === 'pothole') return [{ language, text: 'How deep is it?', choices: DEPTHS }];
        if (text === 'deep') return [{ language, text: 'Shall I send it?', facts: FACTS }];
        return [{ language, text: `Heard: ${text}` }];
      },
    });
  });
  const open = async () => (await openBrowser({ javaScriptEnabled: false })).newPage();

  test('holds a conversation by forms alone, and opens where the reader spoke', async () => {
    const page = await open();
    await page.goto(server.url);
    expect(await lines(page)).toEqual(['assistant: Hello. Tell me what you need.']);
    await say(page, 'pothole');
    expect(new URL(page.url()).hash).toBe('#latest');
    await page.getByRole('button', { name: 'Deeper than that' }).click();
    await page.getByRole('button', { name: 'Change place' }).click();
    expect(await lines(page)).toEqual([
      'assistant: Hello. Tell me what you need.',
      'citizen: pothole',
      'assistant: How deep is it?',
      'citizen: Deeper than that',
      'assistant: Shall I send it?',
      'citizen: Change place',
      'assistant: Heard: change:place',
    ]);
    expect(server.taken.at(-1)!.activity.value).toEqual({ pick: 'change:place' });
    expect(await page.locator('#latest').textContent()).toContain('Change place');
  });

  test('offers only what was not yet answered', async () => {
    const page = await open();
    await page.goto(server.url);
    await say(page, 'pothole');
    expect(await page.getByRole('button', { name: 'Deeper than that' }).count()).toBe(1);
    await say(page, 'something else');
    expect(await page.getByRole('button', { name: 'Deeper than that' }).count()).toBe(0);
  });

  test('keeps the conversation when it is loaded again, and sends nothing by that', async () => {
    const page = await open();
    await page.goto(server.url);
    await say(page, 'hello');
    const before = server.taken.length;
    await page.reload();
    await page.goto(server.url);
    expect((await lines(page)).slice(-2)).toEqual(['citizen: hello', 'assistant: Heard: hello']);
    expect(server.taken).toHaveLength(before);
  });

  test('takes a form that is sent twice as one message', async () => {
    const page = await open();
    await page.goto(server.url);
    await page.locator('#text').fill('only once');
    const before = server.taken.length;
    await page.locator('#send').dblclick();
    await heard(page, 'Heard: only once');
    await page.reload();
    expect((await lines(page)).filter((line) => line === 'citizen: only once')).toHaveLength(1);
    // The opening and the message.
    expect(server.taken.slice(before).map(({ id }) => id)).toEqual([
      'open',
      expect.stringMatching(/^[\w-]{22}$/),
    ]);
  });

  test('asks for words when there are none', async () => {
    const page = await open();
    await page.goto(server.url);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator('#send').click();
    expect((await answer).status()).toBe(400);
    expect(await page.locator('#fault').textContent()).toBe('Write a message, then press Send.');
    expect(await page.locator('#text').getAttribute('aria-describedby')).toContain('fault');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  });

  test('keeps a text that is too long where it can be cut', async () => {
    const page = await open();
    await page.goto(server.url);
    // A browser sends each line's end as two signs; its reader counts one.
    const tooLong = `${'word '.repeat(1999)}\n\n\n\n\nx`;
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await say(page, tooLong);
    expect((await answer).status()).toBe(413);
    expect(await page.locator('#fault').textContent()).toContain('10,001');
    expect(await page.locator('#text').inputValue()).toBe(tooLong);
    await say(page, tooLong.slice(1));
    expect((await lines(page)).at(-2)).toBe(`citizen: ${tooLong.slice(1)}`);
  });

  test('does not lose what was half written when a button is pressed', async () => {
    const page = await open();
    await page.goto(server.url);
    await say(page, 'pothole');
    await page.locator('#text').fill('it is by the');
    await page.getByRole('button', { name: 'Shallower than a golf ball' }).click();
    expect((await lines(page)).at(-1)).toBe('assistant: Heard: shallow');
    expect(await page.locator('#text').inputValue()).toBe('it is by the');
  });

  test('forgets the conversation on this device, and only there', async () => {
    const page = await open();
    await page.goto(server.url);
    await say(page, 'my secret');
    await page.getByRole('button', { name: 'Finish and clear this device' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('has forgotten the conversation');
    expect(await lines(page)).toEqual(['assistant: Hello. Tell me what you need.']);
    expect(await page.context().cookies()).toEqual([]);
    await page.goBack();
    expect(await page.content()).not.toContain('my secret');
    const thread = server.taken.at(-1)!.thread;
    expect((await server.store.follow(`thread:${thread}`, 0, 10)) as object).toMatchObject({ position: 3 });
  });
});
