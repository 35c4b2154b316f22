import { findings } from '../support/axe';
import { openBrowser } from '../support/browser';
import { SCREEN } from '../support/desk-page';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { formsAtDesk, type FormsAtDesk, type WrongEntry } from '../support/wrong-entries';

/** Buttons with nothing beside them that could be entered wrongly; what is typed at `here` and `typing` is no form. */
const NOTHING_TO_ENTER = [
  '/desk/account/others',
  '/desk/conversations/:id/typing',
  '/desk/here',
  '/desk/sign-out',
  '/desk/stay',
];
const inHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[sign]};`,
  );

const summaryOf = (html: string): string[] =>
  [...(/govuk-error-summary__list">([^]*?)<\/ul>/.exec(html)?.[1] ?? '').matchAll(/href="#([^"]+)"/g)].map(
    ([, at]) => at!,
  );
const tagOf = (html: string, id: string): string =>
  html.split('<').find((tag) => tag.includes(` id="${id}"`)) ?? '';
const TAKES_ENTRIES = /^(input|select|textarea)/;

describe.each(ENGINES)('What is entered wrongly at the desk, on %s', (engine) => {
  let server: TestServer;
  let desk: FormsAtDesk;
  beforeAll(async () => {
    server = await startServer({ engine });
    desk = await formsAtDesk(server, await server.house());
  });

  test('each form of the desk is among those that are tried', () => {
    const routes = server.routes
      .filter((route) => route.startsWith('POST /desk/'))
      .map((route) => route.slice('POST '.length));
    const tried = new Set([...desk.entries.map(({ route }) => route), ...NOTHING_TO_ENTER]);
    expect([...tried].sort()).toEqual([...routes].sort());
  });

  test('gets its page again with all that is wrong, each at its field, what was typed, and nothing changed', async () => {
    const before = await desk.versions();
    for (const entry of desk.entries) await answersWith(entry);
    expect(await desk.versions()).toEqual(before);
  });

  async function answersWith({
    page,
    path,
    fields,
    status,
    at,
    kept,
    who = 'staff',
  }: WrongEntry): Promise<void> {
    const browser = desk.browsers[who];
    const saw = /name="saw" value="(\d+)"/.exec((await browser.get(page)).html)?.[1];
    const { status: got, html } = await browser.send(page, path, { ...(saw ? { saw } : {}), ...fields });
    expect([path, fields, got, summaryOf(html)]).toEqual([path, fields, status, at]);
    expect(html).toMatch(/<title>Error: /);
    for (const id of at) {
      const tag = tagOf(html, id);
      expect([path, id, tag]).not.toEqual([path, id, '']);
      if (!TAKES_ENTRIES.test(tag)) continue;
      expect(tag).toContain('aria-invalid="true"');
      expect(tag).toMatch(new RegExp(`aria-describedby="[^"]*${id.replace('$', '\\$')}-fault"`));
      expect(tagOf(html, `${id}-fault`)).toContain('govuk-error-message');
    }
    if (kept) expect(html).toContain(inHtml(kept));
    expect(html).not.toContain('<img src=x');
  }

  test('the form of another session does nothing, whatever it holds', async () => {
    for (const { path, fields, page, who = 'staff' } of desk.entries) {
      if (who === 'nobody') continue;
      const other = desk.browsers[who === 'half' ? 'fresh' : 'half'];
      const at = who === 'half' ? '/desk/set-up' : '/desk/second-factor';
      const token = /name="token" value="([^"]+)"/.exec((await other.get(at)).html)![1]!;
      expect([page, (await desk.browsers[who].post(path, { ...fields, token })).status]).toEqual([page, 403]);
    }
  });
});

describe('What is entered wrongly at the desk, in a real browser', () => {
  let server: TestServer;
  let desk: FormsAtDesk;
  beforeAll(async () => {
    server = await startServer();
    desk = await formsAtDesk(server, await server.house());
  });

  test('is said in a page that everybody can use, and runs nothing that was typed', async () => {
    for (const entry of desk.entries) {
      const { cookies } = desk.browsers[entry.who ?? 'staff'];
      const context = await openBrowser({ viewport: SCREEN });
      await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: server.url })));
      const page = await context.newPage();
      await page.goto(server.url + entry.page);
      const answered = page.waitForResponse(
        (answer) => answer.url() === server.url + entry.path && answer.request().method() === 'POST',
      );
      await page.evaluate(sending(entry));
      expect([entry.path, (await answered).status()]).toEqual([entry.path, entry.status]);
      await page.locator('.govuk-error-summary').waitFor();
      expect(await page.title()).toMatch(/^Error: /);
      const links = page.locator('.govuk-error-summary a');
      expect(await links.count()).toBe(entry.at.length);
      expect([entry.path, await findings(page)]).toEqual([entry.path, []]);
      await context.close();
    }
  }, 240_000);
});

/** Fills a form as the page has it, with what its own fields would not let through. */
const sending = ({ path, fields }: WrongEntry): string => `(() => {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = ${JSON.stringify(path)};
  const own = (name) => document.querySelector('main input[name=' + name + ']')?.value;
  const all = { token: own('token') ?? document.querySelector('input[name=token]')?.value, saw: own('saw'), ...${JSON.stringify(fields)} };
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined) continue;
    const field = document.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
})()`;
