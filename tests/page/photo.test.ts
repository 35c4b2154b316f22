import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { heard, lines, say } from '../support/page-reader';
import { startPage, type PageServer } from '../support/page-server';

/** The smallest picture there is: one white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);
const PICTURE = { name: 'hole.png', mimeType: 'image/png', buffer: PIXEL };

describe.each([true, false])('A photo, with script: %s', (javaScriptEnabled) => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({
      answer: (text, language) =>
        text === 'photo'
          ? [{ language, text: 'Send a photo if you have one.', expecting: 'photo' }]
          : [{ language, text: `Heard: ${text || 'a photo'}` }],
    });
  });
  const asked = async (): Promise<Page> => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await page.goto(server.url);
    expect(await page.getByLabel('Add a photo').isVisible()).toBe(false);
    await say(page, 'photo');
    await heard(page, 'Send a photo');
    return page;
  };

  test('is asked for, sent, and kept with the message', async () => {
    const page = await asked();
    await page.getByLabel('Add a photo').setInputFiles(PICTURE);
    await page.getByRole('button', { name: 'Send photo' }).click();
    await heard(page, 'Heard: a photo');
    expect((await lines(page)).slice(-2)).toEqual(['citizen: Photo sent', 'assistant: Heard: a photo']);
    expect(await page.getByLabel('Add a photo').isVisible()).toBe(false);
    const [file] = server.taken.at(-1)!.files!;
    expect([file!.type, file!.name]).toEqual(['image/png', 'hole.png']);
    expect(await server.store.files.get(file!.id)).toEqual(PIXEL);
  });

  test('sent twice is one photo', async () => {
    const page = await asked();
    const before = server.taken.length;
    await page.getByLabel('Add a photo').setInputFiles(PICTURE);
    await page.getByRole('button', { name: 'Send photo' }).dblclick();
    await heard(page, 'Heard: a photo');
    await page.reload();
    expect((await lines(page)).filter((line) => line === 'citizen: Photo sent')).toHaveLength(1);
    expect(server.taken).toHaveLength(before + 1);
  });

  test('after another is another photo', async () => {
    const page = await asked();
    for (const nth of [1, 2]) {
      if (nth === 2) await say(page, 'photo');
      await page.getByLabel('Add a photo').setInputFiles(PICTURE);
      await page.getByRole('button', { name: 'Send photo' }).click();
      await heard(page, 'Heard: a photo');
    }
    await page.getByText('Photo sent').nth(1).waitFor();
    expect((await lines(page)).filter((line) => line === 'citizen: Photo sent')).toHaveLength(2);
  });

  test('that is no picture is refused in words', async () => {
    const page = await asked();
    const before = server.taken.length;
    await page.getByLabel('Add a photo').setInputFiles({
      name: 'hole.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<script>alert(1)</script>'),
    });
    await page.getByRole('button', { name: 'Send photo' }).click();
    await page.getByText('That is not a photo that we can open.').waitFor();
    expect(server.taken).toHaveLength(before);
  });

  test('that is too large is refused in words', async () => {
    const page = await asked();
    await page
      .getByLabel('Add a photo')
      .setInputFiles({ ...PICTURE, buffer: Buffer.concat([PIXEL, Buffer.alloc(11 * 1024 * 1024)]) });
    await page.getByRole('button', { name: 'Send photo' }).click();
    await page.getByText('10 MB').waitFor();
  });

  test('while it is not yet chosen, a message goes all the same', async () => {
    const page = await asked();
    await say(page, 'no photo');
    await heard(page, 'Heard: no photo');
    expect(await page.getByLabel('Add a photo').isVisible()).toBe(false);
  });
});
