import { codeSaid } from '../../dialogs/status/code-said';

test.each([
  ['472190', '******'],
  ['472 190', '******'],
  ['4-7-2-1-9-0.', '******.'],
  ['my code is 472190, thanks', 'my code is ******, thanks'],
  ['I have one: 472190', 'I have one: ******'],
  [
    'Your code for Elwern Council is 472190. It works for 10 minutes.',
    'Your code for Elwern Council is ******. It works for 10 minutes.',
  ],
  ['four seven two, one nine oh', '******'],
  ['Four, seven, two, one, nine, zero.', '******.'],
  ['pedwar saith dau un naw dim', '******'],
])('the code in "%s"', (text, said) => expect(codeSaid(text)).toEqual({ digits: '472190', said }));

test('two of a digit are said as double', () =>
  expect(codeSaid('double four one, double two seven')?.digits).toBe('441227'));

test.each([
  '07700 900123',
  '+447700900123',
  'send a new code',
  '47219',
  '4721905',
  'one of two',
  '47K-T2XQ',
  '666-666Q',
  '',
])('no code is cut out of "%s"', (text) => expect(codeSaid(text)).toBeUndefined());
