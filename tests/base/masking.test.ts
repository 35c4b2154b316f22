import { mask } from '../../base/masking';

describe('what is blanked on arrival', () => {
  test.each([
    ['my card is 4242 4242 4242 4242 exp 12/27', 'my card is **** exp 12/27', ['card']],
    ['4242-4242-4242-4242', '****', ['card']],
    ['4242424242424242', '****', ['card']],
    ['amex 3782 822463 10005 ok', 'amex **** ok', ['card']],
    ['sort code 20-00-00 account 12345678', 'sort code **** account ****', ['bank']],
    ['12345678, 20 00 00', '****, ****', ['bank']],
    ['sort code is 200000, account 12345678', 'sort code is ****, account ****', ['bank']],
    ['GB29 NWBK 6016 1331 9268 19', '****', ['bank']],
    ['my NI is QQ123456C', 'my NI is QQ123456C', []],
    ['my NI is AB 12 34 56 C thanks', 'my NI is **** thanks', ['national-insurance']],
    ['card 4242424242424242 and GB29NWBK60161331926819', 'card **** and ****', ['bank', 'card']],
  ])('%s', (said, kept, masked) => {
    expect(mask(said)).toEqual({ text: kept, masked });
  });
});

describe('what is left as it is', () => {
  test.each([
    'ring me on 07700 900123',
    '+44 7700 900 123',
    'my reference is 47K-T2XQ',
    'council tax account 12345678',
    'the bin at 16 Mill Lane since 20-11-26',
    'meter reading 4242 4242 4242 4243',
    '12345678901234567890123456',
    'no digits at all',
    '',
  ])('%s', (said) => {
    expect(mask(said)).toEqual({ text: said, masked: [] });
  });
});

test('hostile digits are read in no time', () => {
  const hostile = '1 '.repeat(5000) + '-'.repeat(2000) + 'sort code '.repeat(200);
  expect(mask(hostile).text.length).toBeGreaterThan(0);
});
