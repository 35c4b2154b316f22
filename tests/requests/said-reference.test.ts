import { newReference } from '../../requests/reference';
import { looksLikeReference, saidReference } from '../../requests/said-reference';

test.each([
  '47K-T2XQ',
  'any news on 47k t2xq?',
  '4 7 K T 2 X Q',
  'Four seven K, T two X Q.',
  'it is four seven kay tee two ex queue',
  '47 KT 2XQ',
  'four seven kilo tango two x-ray quebec',
  '47K T2X0',
  '47kt2xo',
])('the reference in "%s"', (text) => expect(saidReference(text)).toBe('47KT2XQ'));

test('however its signs are grouped or spaced', () => {
  for (let n = 0; n < 300; n++) {
    const reference = newReference();
    if (!/\d/.test(reference)) continue;
    expect(saidReference(`the reference is ${[...reference].join(' ').toLowerCase()} please`)).toBe(
      reference,
    );
  }
});

test.each([
  'there is a pothole on grounds road',
  'council pothole rhythms',
  'call me on 07700 900123',
  '16 Mill Lane EW2 1AA',
  '472190',
  '47K-T2XX',
  'my car is AB12 CDE',
  '',
])('none is read out of "%s"', (text) => expect(saidReference(text)).toBeUndefined());

test.each([
  ['47K-T2XX', true],
  ['what about 47K-219X', true],
  ['47kt2xx', true],
  ['07700 900123', false],
  ['960-1000', false],
  ['pothole', false],
  ['16 Mill Lane', false],
])('"%s" looks like a reference: %s', (text, looks) => expect(looksLikeReference(text)).toBe(looks));
