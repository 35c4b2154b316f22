import { picked } from '../../knowledge/replies/picking';
import type { Language } from '../../language/reply';

const DEPTH = [
  {
    value: 'shallow',
    words: ['Shallower than a golf ball', 'Basach na phêl golff', 'very shallow', 'just a dip'],
  },
  { value: 'ball', words: ['About a golf ball', 'Tua phêl golff', 'golf ball sized'] },
  { value: 'deep', words: ['Deeper than that', 'Dyfnach na hynny', 'really deep', 'dinner plate'] },
  { value: 'unsure', words: ['Not sure', 'Ddim yn siŵr'] },
];
const BINS = [
  { value: 'refuse', words: ['Black bin (rubbish)', 'Bin du (sbwriel)', 'general waste'] },
  { value: 'recycling', words: ['Blue bin (recycling)', 'Bin glas (ailgylchu)'] },
  { value: 'garden', words: ['Brown bin (garden waste)', 'Bin brown (gwastraff gardd)'] },
];
const COUNT = [
  { value: 'one', words: ['1 bag'] },
  { value: 'three', words: ['2 bags'] },
  { value: 'more', words: ['More than 2 bags'] },
];
const SEND = [
  { value: 'send', words: ['Yes, send it', 'Iawn, anfonwch o'] },
  { value: 'change', words: ['Change something', 'Newid rhywbeth'] },
];

type Row = readonly [said: string, meant: string | undefined, language?: Language];

function check(choices: readonly { value: string; words: readonly string[] }[], rows: readonly Row[]): void {
  for (const [said, meant, language = 'en'] of rows)
    test(`${JSON.stringify(said)} picks ${meant}`, () => {
      expect(picked(said, choices, language)).toBe(meant);
    });
}

describe('how deep is it?', () =>
  check(DEPTH, [
    ['2', 'ball'],
    ['2.', 'ball'],
    ['(2)', 'ball'],
    ['two', 'ball'],
    ['option 2', 'ball'],
    ['Option two please', 'ball'],
    ['number 3', 'deep'],
    ['number three', 'deep'],
    ['press 1', 'shallow'],
    ['the second one', 'ball'],
    ['second', 'ball'],
    ['the 3rd', 'deep'],
    ['first one please', 'shallow'],
    ['the last one', 'unsure'],
    ['one', 'shallow'],
    ['that one', undefined],
    ['dau', 'ball', 'cy'],
    ['rhif tri', 'deep', 'cy'],
    ['yr ail', 'ball', 'cy'],
    ['y cyntaf', 'shallow', 'cy'],
    ['un', 'shallow', 'cy'],
    ['9', undefined],
    ['0', undefined],
    ['shallow', 'shallow'],
    ['deep', 'deep'],
    ['About a golf ball', 'ball'],
    ['about a golf ball.', 'ball'],
    ['ABOUT A GOLF BALL', 'ball'],
    ['it is about a golf ball i think', 'ball'],
    ['shallower', 'shallow'],
    ['shalower', 'shallow'],
    ['deeper', 'deep'],
    ['it’s deeper', 'deep'],
    ['really deep mate', 'deep'],
    ['the size of a dinner plate', 'deep'],
    ['golf ball', undefined],
    ['golf ball sized', 'ball'],
    ['not sure', 'unsure'],
    ['i dont know', 'unsure'],
    ['no idea', 'unsure'],
    ['dwi ddim yn gwybod', 'unsure', 'cy'],
    ['ddim yn siŵr', 'unsure', 'cy'],
    ['ddim yn siwr', 'unsure', 'cy'],
    ['dyfnach', 'deep', 'cy'],
    ['tua phel golff', 'ball', 'cy'],
    ['', undefined],
    ['purple', undefined],
    ['shallower or deeper', undefined],
    ['my bin was not collected', undefined],
    ['👍', undefined],
  ]));

describe('which bin?', () =>
  check(BINS, [
    ['black', 'refuse'],
    ['the black one', 'refuse'],
    ['blak', 'refuse'],
    ['blue bin', 'recycling'],
    ['recycling', 'recycling'],
    ['recyling', 'recycling'],
    ['brown', 'garden'],
    ['garden waste', 'garden'],
    ['general waste', 'refuse'],
    ['waste', undefined],
    ['bin', undefined],
    ['black and blue', undefined],
    ['not the black one', undefined],
    ['glas', 'recycling', 'cy'],
    ['y bin du', 'refuse', 'cy'],
    ['ailgylchu', 'recycling', 'cy'],
    ['its the rubbish one sorry', 'refuse'],
  ]));

describe('numbers that are labels too', () =>
  check(COUNT, [
    ['1 bag', 'one'],
    ['2 bags', 'three'],
    ['2', undefined],
    ['3', 'more'],
    ['more than 2 bags', 'more'],
    ['more', 'more'],
  ]));

describe('shall I send it?', () =>
  check(SEND, [
    ['yes', 'send'],
    ['yep', 'send'],
    ['go on then', 'send'],
    ['ok', 'send'],
    ['1', 'send'],
    ['send', 'send'],
    ['iawn', 'send', 'cy'],
    ['ie', 'send', 'cy'],
    ['change', 'change'],
    ['no', undefined],
    ['newid', 'change', 'cy'],
  ]));
