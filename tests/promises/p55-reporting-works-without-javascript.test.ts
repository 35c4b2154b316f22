import type { Page } from 'playwright-core';
import { readReference } from '../../requests/reference';
import { requestKey, type ServiceRequest } from '../../requests/service-request';
import { readOne } from '../../storage/store';
import { openBrowser } from '../support/browser';
import { lines, say } from '../support/page-reader';
import { startServer, type TestServer } from '../support/server';

describe('P55: reporting a problem and getting a person work without JavaScript', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  const open = async (language: 'en' | 'cy'): Promise<Page> => {
    const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
    await page.goto(`${server.url}/?lang=${language}`);
    return page;
  };
  const last = async (page: Page): Promise<string> => (await lines(page)).at(-1)!;
  const press = (page: Page, name: string): Promise<void> =>
    page.locator('#log').getByRole('button', { name, exact: true }).click();
  /** The request whose reference the page shows, as it is stored. */
  const filed = async (page: Page): Promise<ServiceRequest> => {
    const reference = readReference(await last(page))!;
    const { store } = await server.house();
    return (await readOne(store, requestKey(reference)))!.value as ServiceRequest;
  };

  test.each([
    ['en', 'there is a pothole', 'Mill Lane', 'Deeper than that', 'Send'],
    ['cy', 'mae twll yn y ffordd', 'Mill Lane', 'Dyfnach na hynny', 'Anfon'],
  ] as const)('a pothole is reported in %s', async (language, problem, place, depth, send) => {
    const page = await open(language);
    await say(page, problem);
    await say(page, place);
    await press(page, depth);
    await press(page, send);
    expect(await filed(page)).toMatchObject({
      service: 'pothole',
      team: 'highways',
      status: 'received',
      channel: 'web',
      place: { label: 'Mill Lane, Aldersford' },
    });
  });

  test('an answer is changed before it is sent', async () => {
    const page = await open('en');
    await say(page, 'there is a pothole');
    await say(page, 'Mill Lane');
    await press(page, 'Deeper than that');
    await press(page, 'Change Depth');
    await press(page, 'About a golf ball');
    await press(page, 'Send');
    const { answers } = await filed(page);
    expect(Object.values(answers)).toContainEqual(expect.objectContaining({ type: 'choice' }));
    expect((await page.locator('.facts').last().textContent())!).toContain('About a golf ball');
  });

  test('a person is asked to ring, and the number to ring oneself is always in the same place', async () => {
    const page = await open('en');
    const number = page.locator('header').getByRole('link', { name: '01632 960100' });
    const place = await number.boundingBox();
    for (const words of ['can I talk to a person please', '07700 900123', 'my council tax']) {
      await say(page, words);
      expect(await number.boundingBox()).toEqual(place);
    }
    await press(page, 'Morning');
    await press(page, 'Send');
    expect(await filed(page)).toMatchObject({ service: 'call-back', status: 'received', channel: 'web' });
  });
});
