import { cleanPhoto } from '../../adapters/photos/photo';
import { openBrowser } from '../support/browser';
import { chunk, exif, JPEG, jpegWith, PNG, pngWith, segment } from '../support/pictures';

const kept = (bytes: Buffer): Buffer => cleanPhoto(bytes)!.bytes;
const secret = Buffer.from('taken at 52.1 N, 3.2 W by Ann');

test('a photo that was cleaned is drawn by a browser as before, and turned as it said', async () => {
  const page = await (await openBrowser()).newPage();
  const draw = (bytes: Buffer, type: string) =>
    page.evaluate(
      async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.naturalWidth,
          height: image.naturalHeight,
        });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const pixels = [...context.getImageData(0, 0, canvas.width, canvas.height).data];
        return { width: canvas.width, height: canvas.height, pixels };
      },
      `data:${type};base64,${bytes.toString('base64')}`,
    );
  const before = await draw(JPEG, 'image/jpeg');
  expect(before).toMatchObject({ width: 16, height: 8 });
  expect(await draw(kept(jpegWith(exif(1, 'II'), segment(0xfe, secret))), 'image/jpeg')).toEqual(before);
  expect(await draw(kept(jpegWith(exif(6, 'II'))), 'image/jpeg')).toEqual(
    await draw(jpegWith(exif(6, 'II')), 'image/jpeg'),
  );
  expect(await draw(kept(jpegWith(exif(6, 'MM'))), 'image/jpeg')).toMatchObject({ width: 8, height: 16 });
  expect(await draw(kept(pngWith([chunk('tEXt', secret)])), 'image/png')).toEqual(
    await draw(PNG, 'image/png'),
  );
});
