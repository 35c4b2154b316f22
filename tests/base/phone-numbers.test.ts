import { toDisplay, toE164 } from '../../base/phone-numbers';

describe('a number as it is typed, and as it is kept', () => {
  test.each([
    ['07700 900123', '+447700900123'],
    ['07700900123', '+447700900123'],
    ['+44 7700 900123', '+447700900123'],
    ['0044 7700 900 123', '+447700900123'],
    ['01632 960100', '+441632960100'],
    ['(01632) 960-100', '+441632960100'],
    ['+33 6 12 34 56 78', '+33612345678'],
  ])('%s', (typed, kept) => expect(toE164(typed)).toBe(kept));

  test.each([
    '01632 96',
    '01632 9601',
    '0770090012',
    '12345678',
    '077009001234',
    'no number',
    '',
    '+1',
    '16 Mill Lane',
  ])('not "%s"', (typed) => expect(toE164(typed)).toBeUndefined());
});

test('is shown as people in Britain write it', () => {
  expect(toDisplay('+447700900123')).toBe('07700 900123');
  expect(toDisplay('+441632960100')).toMatch(/^\(?01632\)? 960100$/);
});
