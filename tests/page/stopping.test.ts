import type { Page } from 'playwright-core';
import { DAY } from '../../base/clock';
import { newId } from '../../base/ids';
import { conversationKey, threadKey } from '../../citizens/conversation';
import { emailIdentity, type Identity, identityKey, openIdentityInto } from '../../citizens/identity';
import { type ConversationLink, linkId, linkKey } from '../../citizens/link';
import { stopCode, stopKey, stopPath } from '../../citizens/stop-code';
import type { Language } from '../../language/reply';
import { Draft, readOne } from '../../storage/store';
import { findings } from '../support/axe';
import { openBrowser } from '../support/browser';
import { startServer, type TestServer } from '../support/server';

/** The page under each letter that stops them: in both languages, with the keyboard, and with no script. */
describe('stopping e-mails in a browser', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });

  /** Somebody who gets letters in this language, and the path that stands under them. */
  async function reader(language: Language, email = `${language}@example.org`) {
    const { store, secrets } = await server.house();
    const identity = emailIdentity(secrets.identity, email);
    const code = stopCode(secrets.identity, identity);
    const id = `line-${email}`;
    const draft = new Draft();
    openIdentityInto(draft, identity, { email });
    draft
      .putting(stopKey(secrets.identity, code), { shape: 1, identity })
      .putting(threadKey(identity), { shape: 1, channel: 'email', conversation: id, identity })
      .putting(conversationKey(id), { shape: 1, id, language, entries: 0 });
    expect((await store.commit(draft)).ok).toBe(true);
    const optedOut = async (): Promise<number | undefined> =>
      ((await readOne(store, identityKey(identity)))!.value as Identity).optedOutAt;
    return { path: stopPath(code), optedOut };
  }

  /** The path of a link that was sent in a letter and works for so long from now on. */
  async function link(lasts: number): Promise<string> {
    const { store, secrets, clock } = await server.house();
    const code = newId();
    const until = clock.now() + lasts;
    const record: ConversationLink = {
      shape: 1,
      conversation: 'line',
      thread: 'line',
      channel: 'email',
      language: 'en',
      until,
    };
    const draft = new Draft().putting(linkKey(linkId(secrets.identity, code)), record);
    expect((await store.commit(draft)).ok).toBe(true);
    return `/add/${code}`;
  }

  async function pageWithoutScript(): Promise<Page> {
    const context = await openBrowser({ javaScriptEnabled: false });
    return context.newPage();
  }

  test.each<[Language, string, string]>([
    ['en', 'Send me no more e-mails', 'We send no more news to your e-mail address.'],
    ['cy', 'Peidiwch ag anfon rhagor o e-byst', 'Ni fyddwn yn anfon rhagor o newyddion'],
  ])('%s: opened it changes nothing, and one press stops them', async (language, button, done) => {
    const { path, optedOut } = await reader(language);
    const page = await pageWithoutScript();
    await page.goto(server.url + path);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await optedOut()).toBeUndefined();
    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(done).waitFor();
    expect(await optedOut()).toBeGreaterThan(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  test('each state of the page is for everyone, on a narrow screen too', async () => {
    const { path } = await reader('cy', 'states@example.org');
    const [open, old] = [await link(DAY), await link(-DAY)];
    const page = await (await openBrowser()).newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const at of [open, old, path, `/stop/${'x'.repeat(22)}`]) {
      const answer = await page.goto(server.url + at);
      expect(answer!.headers()['x-robots-tag']).toBe('noindex, nofollow');
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    expect(await page.locator('main').textContent()).toContain("This link doesn't work.");
  });
});
