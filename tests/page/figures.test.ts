import { DAY } from '../../base/clock';
import { fileInto } from '../../requests/filing';
import { keepInto } from '../../requests/keeping';
import { received, stepped } from '../../requests/life';
import { newReference } from '../../requests/reference';
import type { ServiceRequest } from '../../requests/service-request';
import { Draft } from '../../storage/store';
import { findings } from '../support/axe';
import { openBrowser } from '../support/browser';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});

async function fileAndDo(service: string, days: number, more: Partial<ServiceRequest> = {}): Promise<void> {
  const { store, secrets, catalogue } = await server.house();
  const at = server.clock.now();
  const request: ServiceRequest = {
    ...received(at),
    shape: 2,
    reference: newReference(),
    service,
    lgsl: 557,
    team: 'highways',
    answers: {},
    language: 'en',
    description: 'words',
    files: [],
    conversation: 'c',
    thread: 't',
    identity: 'i',
    channel: 'web',
    at,
    told: 1,
    ...more,
  };
  const draft = new Draft();
  fileInto(draft, request, secrets.identity);
  await store.commit(draft);
  const kept = draft.put.find(({ key }) => key.startsWith('request:'))!.value as ServiceRequest;
  const done = new Draft();
  keepInto(done, kept, stepped(kept, { is: 'done', at: at + days * DAY })!, catalogue.council);
  await store.commit(done);
}

test('few of what says something of people are not counted out, and show no months', async () => {
  for (let i = 0; i < 3; i++) await fileAndDo('call-back', 1);
  for (let i = 0; i < 6; i++) await fileAndDo('pothole', i === 5 ? 40 : 1, { promisedBy: '2999-01-01' });
  const found = (await (await fetch(`${server.url}/figures.json`)).json()) as {
    services: { service: string; total: object; months?: object[]; days: object }[];
  };
  const [call, hole] = ['call-back', 'pothole'].map((code) =>
    found.services.find((one) => one.service === code)!,
  );
  expect(call!.total).toMatchObject({ received: '1-4', done: '1-4', closed: 0 });
  expect(Object.values(call!.days)).not.toContain(3);
  expect(call!.months).toBeUndefined();
  expect(hole!.total).toMatchObject({ received: 6, done: 6, promised: 6, 'on-time': 6 });
  expect(hole!.days).toMatchObject({ '1': 5, '21+': 1 });
  expect(JSON.stringify(found)).not.toMatch(/words|conversation/);
});

test.each(['en', 'cy'])('everybody can read the page, in %s, without a script', async (language) => {
  const context = await openBrowser({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/?lang=${language}`);
  await page.locator(`a[href="/figures?lang=${language}"]`).click();
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('script').count()).toBe(0);
  expect(await findings(page)).toEqual([]);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  expect(width).toBeLessThanOrEqual(320);
  const row = page
    .locator('table')
    .first()
    .locator('tbody tr', { has: page.locator('a[href*="pothole"]') });
  expect(await row.locator('td').allTextContents()).toEqual([
    '6',
    '6',
    '0',
    '0',
    '0',
    language === 'en' ? '6 of 6' : '6 o 6',
  ]);
  await row.locator('a').click();
  expect(await page.locator('caption#by-month').textContent()).toMatch(
    language === 'en' ? /pothole/ : /dwll/,
  );
  expect(await findings(page)).toEqual([]);
  await context.close();
});
