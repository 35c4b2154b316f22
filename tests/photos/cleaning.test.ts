import { deflateSync } from 'node:zlib';
import { cleanPhoto } from '../../adapters/photos/photo';
import { chunk, exif, JPEG, jpegWith, PNG, pngWith, segment } from '../support/pictures';

const SECRET = 'taken at 52.1 N, 3.2 W by Ann';
const secret = Buffer.from(SECRET);
const kept = (bytes: Buffer): Buffer => cleanPhoto(bytes)!.bytes;

describe('a JPEG', () => {
  test('that holds nothing to leave out stays as it is', () => {
    expect(cleanPhoto(JPEG)).toEqual({ type: 'image/jpeg', bytes: JPEG });
  });

  test.each<[string, Buffer]>([
    ['Exif with a position', jpegWith(exif(1, 'II', SECRET))],
    ['XMP', jpegWith(segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), secret])))],
    ['a colour profile', jpegWith(segment(0xe2, secret))],
    ["a maker's own part", jpegWith(segment(0xef, secret))],
    ['a comment', jpegWith(segment(0xfe, secret))],
    ["Photoshop's part", jpegWith(segment(0xed, secret))],
    ['something after its end', Buffer.concat([JPEG, Buffer.from('PK\x03\x04'), secret])],
    ['a second picture after its end', Buffer.concat([JPEG, jpegWith(exif(1, 'MM', SECRET))])],
  ])('loses %s', (_, bytes) => {
    expect(bytes.includes(secret)).toBe(true);
    expect(kept(bytes)).toEqual(JPEG);
  });

  test('keeps what its colours are read by, and nothing that follows it', () => {
    const adobe = Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1');
    const bytes = jpegWith(segment(0xee, Buffer.concat([adobe, secret])));
    expect(kept(bytes)).toEqual(jpegWith(segment(0xee, adobe)));
  });

  test("loses JFIF's thumbnail", () => {
    const jfif = Buffer.concat([JPEG.subarray(6, 18), Buffer.from([1, 1]), secret]);
    const bytes = Buffer.concat([JPEG.subarray(0, 2), segment(0xe0, jfif), JPEG.subarray(20)]);
    expect(kept(bytes)).toEqual(JPEG);
  });

  test.each(['II', 'MM'] as const)('is still held the right way up, written %s', (order) => {
    for (let way = 2; way <= 8; way++) {
      const bytes = kept(jpegWith(exif(way, order, SECRET)));
      expect(bytes.includes(secret)).toBe(false);
      expect(bytes).toEqual(kept(bytes));
      expect(bytes.length - JPEG.length).toBe(36);
    }
    expect(kept(jpegWith(exif(9, order)))).toEqual(JPEG);
  });

  test.each<[string, Buffer]>([
    ['that breaks off in its tables', JPEG.subarray(0, 100)],
    ['that breaks off in its picture', JPEG.subarray(0, -2)],
    ['without a picture', Buffer.concat([JPEG.subarray(0, 20), JPEG.subarray(-2)])],
    ['that is a few bytes', Buffer.from([0xff, 0xd8, 0xff])],
    ['whose segment is shorter than its own length', jpegWith(Buffer.from([0xff, 0xe5, 0, 1]))],
    ['of too many parts', jpegWith(...Array.from({ length: 2001 }, () => segment(0xfe, secret)))],
    ['without end', Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(100_000, 0xff)])],
  ])('%s is none', (_, bytes) => expect(cleanPhoto(bytes)).toBeUndefined());
});

describe('a PNG', () => {
  test('that holds nothing to leave out stays as it is', () => {
    expect(cleanPhoto(PNG)).toEqual({ type: 'image/png', bytes: PNG });
  });

  test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'iCCP', 'pHYs', 'caNv'])('loses %s', (name) => {
    expect(kept(pngWith([chunk(name, secret)]))).toEqual(PNG);
  });

  test('loses what follows its end', () => {
    expect(kept(Buffer.concat([PNG, Buffer.from('<script>alert(1)</script>')]))).toEqual(PNG);
  });

  test.each<[string, Buffer]>([
    ['50,000 pixels wide', pngWith([], { width: 50_000, height: 50_000 })],
    ['a line of 20,001', pngWith([], { width: 20_001, height: 1 })],
    ['of more pixels than a browser unpacks', pngWith([], { width: 8_001, height: 8_000 })],
    ['without width', pngWith([], { width: 0, height: 8 })],
    [
      'with a chunk whose check sum is wrong',
      Buffer.from(PNG.map((byte, i) => (i === 50 ? byte ^ 1 : byte))),
    ],
    ['with a second header', pngWith([PNG.subarray(8, 33)])],
    ['that breaks off', PNG.subarray(0, -1)],
    ['without its end', PNG.subarray(0, -12)],
    [
      'whose chunk is longer than the file',
      Buffer.concat([PNG.subarray(0, 33), Buffer.from([0xff, 0, 0, 0])]),
    ],
  ])('%s is none', (_, bytes) => expect(cleanPhoto(bytes)).toBeUndefined());

  test('as large as phones make them is one', () => {
    expect(cleanPhoto(pngWith([], { width: 8_064, height: 6_048 }))).toBeDefined();
  });
});

test.each<[string, Buffer]>([
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing that may hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ['WebP', Buffer.from('RIFF\x64\0\0\0WEBPVP8 ', 'latin1')],
  ['GIF', Buffer.from('GIF89a\x01\0\x01\0', 'latin1')],
  ['a squeezed page', deflateSync(Buffer.from('<html>'))],
  ['nothing', Buffer.alloc(0)],
])('%s is no photo', (_, bytes) => expect(cleanPhoto(bytes)).toBeUndefined());

test('10 MB of hostile bytes are read in a blink', () => {
  const hostile = [
    Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(10_000_000, 0xff)]),
    Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(10_000_000, Buffer.from([0xff, 0]))]),
    Buffer.concat([JPEG.subarray(0, 2), Buffer.alloc(10_000_000, 0xff)]),
    Buffer.concat([PNG.subarray(0, 33), ...Array<Buffer>(800_000).fill(chunk('teXt', Buffer.alloc(0)))]),
  ];
  const began = performance.now();
  for (const bytes of hostile) expect(cleanPhoto(bytes)).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(4_000);
});
