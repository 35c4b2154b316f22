import { nameIn } from '../../knowledge/values/name';

test.each([
  ['my name is Jo Bevan', 'Jo Bevan'],
  ['yes and my name is jo bevan', 'Jo Bevan'],
  ['MY NAME IS SAM', 'Sam'],
  ["my name's Margaret O'Neill and my number is 01632 960777", "Margaret O'Neill"],
  ['Hello, this is Mrs. Anwen Rees speaking', 'Mrs. Anwen Rees'],
  ["i'm called Ffion", 'Ffion'],
  ['My name is Jean-Luc de Souza, I live at 16 Mill Lane', 'Jean-Luc de Souza'],
  ["fy enw i yw Siân Llwyd a dw i'n byw yma", 'Siân Llwyd'],
  ["f'enw i ydy Gwen", 'Gwen'],
])('%s', (text, name) => expect(nameIn(text)).toBe(name));

test.each([
  'my name is on the bill',
  'my name is spelled wrong',
  'what is the name of the street',
  'the dog called Sam bit me',
  'this is ridiculous',
  'this is the third time',
  'fy enw i yw ar y bil',
])('no name: %s', (text) => expect(nameIn(text)).toBeUndefined());

test('is quick, whatever is written', () => {
  const began = performance.now();
  nameIn(`my name is ${'a '.repeat(50_000)}`);
  nameIn('my name is '.repeat(10_000));
  expect(performance.now() - began).toBeLessThan(50);
});
