import { findings } from '../../support/axe';
import { openBrowser } from '../../support/browser';
import { agentAt, begins, takes } from '../../support/desk-page';
import { JPEG } from '../../support/pictures';
import { startServer } from '../../support/server';

jest.setTimeout(60_000);

/** A photo goes from the desk's form to the citizen's open page, where it is seen, and is still there when it is loaded again. */
test('a photo that an agent sends is seen on the page, on a narrow phone too', async () => {
  const server = await startServer();
  const sam = await agentAt(server, await server.house(), { name: 'Sam' });
  await begins(sam);
  const context = await openBrowser({ viewport: { width: 320, height: 640 } });
  const ann = await context.newPage();
  ann.setDefaultTimeout(8_000);
  await ann.goto(server.url);
  await ann.locator('#text').fill('I want to talk to a person');
  await ann.locator('#send').click();
  await takes(sam, 'I want to talk to a person');

  await sam.page.getByText('Send a photo', { exact: true }).click();
  await sam.page.getByLabel('What it shows').fill('The lid that fits.');
  await sam.page.getByLabel('The photo, JPEG or PNG').setInputFiles({
    name: 'lid.jpg',
    mimeType: 'image/jpeg',
    buffer: JPEG,
  });
  await sam.page.getByRole('button', { name: 'Send photo' }).click();
  await sam.page.locator('#said img').waitFor();

  const photo = ann.getByAltText('The photo that is described above');
  for (const again of [false, true]) {
    if (again) await ann.reload();
    await ann.locator('#log').getByText('The lid that fits.').waitFor();
    await photo.waitFor();
    expect(
      await photo.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(0);
    expect(await findings(ann)).toEqual([]);
    expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await photo.evaluate((img: HTMLElement) => img.closest('a')!.focus());
  expect(await ann.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^\/files\//);
});
