import { readFile } from 'node:fs/promises';
import { findings } from '../../support/axe';
import { openBrowser } from '../../support/browser';
import { agentAt, begins, takes } from '../../support/desk-page';
import { JPEG } from '../../support/pictures';
import { startServer } from '../../support/server';

jest.setTimeout(60_000);

/** A photo and a file go from the desk's form to the citizen's open page, and are still there when it is loaded again. */
test('what an agent sends is seen or kept from the page, on a narrow phone too', async () => {
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

  const send = async (name: string, mimeType: string, buffer: Buffer, words: string): Promise<void> => {
    await sam.page.getByText('Send a photo or file', { exact: true }).click();
    await sam.page.getByLabel('What it is or shows').fill(words);
    await sam.page.getByLabel('The photo (JPEG or PNG) or PDF').setInputFiles({ name, mimeType, buffer });
    await sam.page.getByRole('button', { name: 'Send it' }).click();
  };
  await send('lid.jpg', 'image/jpeg', JPEG, 'The lid that fits.');
  await sam.page.locator('#said img').waitFor();

  const name = `${'a-very-long-name-'.repeat(5)}.pdf`;
  await send(name, 'application/pdf', Buffer.from('%PDF-1.7\n%%EOF\n'), 'The form for a blue badge.');
  await sam.page.locator('#said').getByRole('link', { name }).waitFor();

  const photo = ann.getByAltText('The photo that is described above');
  for (const again of [false, true]) {
    if (again) await ann.reload();
    await ann.locator('#log').getByText('The lid that fits.').waitFor();
    await photo.waitFor();
    expect(
      await photo.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(0);
    await ann.locator('#log').getByText('File to keep:').waitFor();
    expect(await findings(ann)).toEqual([]);
    expect(await ann.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await photo.evaluate((img: HTMLElement) => img.closest('a')!.focus());
  expect(await ann.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^\/files\//);

  const [download] = await Promise.all([
    ann.waitForEvent('download'),
    ann.getByRole('link', { name }).click(),
  ]);
  expect(await readFile(await download.path(), 'latin1')).toBe('%PDF-1.7\n%%EOF\n');
});
