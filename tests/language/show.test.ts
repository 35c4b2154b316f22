import type { Capabilities, Reply, Say, Value } from '../../language/reply';
import { show } from '../../language/show';
import { valueInWords } from '../../language/values';
import { CAN } from './channels';

const how = (can: Capabilities, language: 'en' | 'cy' = 'en') => ({ language, can });
const own = (words: string): Say => ({ words: { en: words } });
const said = (replies: readonly Reply[], can: Capabilities, language: 'en' | 'cy' = 'en'): string[] =>
  show(replies, how(can, language)).map((shown) => shown.text);

const depth: Reply = {
  say: [own('a pothole.'), own('How deep?')],
  choices: [
    { value: 'shallow', label: own('an inch') },
    { value: 'deep', label: own('more') },
    { value: 'unknown', label: { key: 'choice.unknown' }, unspoken: true },
  ],
  expecting: 'choice',
};
const card: Reply = {
  say: [{ key: 'summary.lead' }, { key: 'summary.ask' }],
  facts: [
    { label: own('place'), value: 'Mill Lane', change: 'change:place' },
    { label: own('blocked'), value: { key: 'no' }, named: true },
    { label: own('depth'), value: { key: 'value.unknown' }, unspoken: true },
  ],
  choices: [{ value: 'send', label: { key: 'choice.send' } }],
  expecting: 'yes-no',
  naming: 'said',
};

describe('a question with choices', () => {
  test('has them apart on a page, ready to be pressed', () =>
    expect(show([depth], how(CAN.web))).toEqual([
      {
        language: 'en',
        text: 'A pothole. How deep?',
        choices: [
          { value: 'shallow', label: 'An inch' },
          { value: 'deep', label: 'More' },
          { value: 'unknown', label: 'Not sure' },
        ],
        expecting: 'choice',
      },
    ]));

  test('has them numbered in a text', () =>
    expect(said([depth], CAN.text)).toEqual(['A pothole. How deep? 1 an inch, 2 more, 3 Not sure']));

  test('has them read out in a call, without what need not be said', () =>
    expect(said([depth], CAN.speech)).toEqual(['A pothole. How deep? An inch, or more?']));

  test('has keys where they help, and wherever the phone can hear nothing else', () => {
    const keys = 'Press 1 for an inch. Press 2 for more. Press 3 for Not sure.';
    expect(said([{ ...depth, naming: 'keyed' }], CAN.speech)).toEqual([`A pothole. How deep? ${keys}`]);
    expect(said([depth], CAN.speech, 'cy')).toEqual([
      'A pothole. How deep? Pwyswch 1: an inch. Pwyswch 2: more. Pwyswch 3: Ddim yn gwybod.',
    ]);
  });
});

describe('facts', () => {
  test('are a card on a page', () =>
    expect(show([card], how(CAN.web))[0]).toEqual({
      language: 'en',
      text: "This is what I'll send. Shall I send it?",
      facts: [
        { label: 'Place', value: 'Mill Lane', change: 'change:place', changeLabel: 'Change Place' },
        { label: 'Blocked', value: 'No' },
        { label: 'Depth', value: 'Not known' },
      ],
      choices: [{ value: 'send', label: 'Send' }],
      expecting: 'yes-no',
    }));

  test('are said in one breath before the question, without what is not known', () => {
    expect(said([card], CAN.text)).toEqual([
      'Mill Lane. Blocked: No. Reply 1 to send, or tell me what to change.',
    ]);
    expect(said([card], CAN.speech)).toEqual(['Mill Lane. Blocked: No. Shall I send it?']);
  });
});

test('several replies are bubbles on a page and one message elsewhere', () => {
  const two: Reply[] = [{ say: [own('First.')] }, { say: [own('Second.')] }];
  expect(said(two, CAN.web)).toEqual(['First.', 'Second.']);
  expect(said(two, CAN.text)).toEqual(['First. Second.']);
  expect(show([], how(CAN.text))).toEqual([]);
});

test('a council words a phrase in its own way', () => {
  const shown = show([{ say: [{ key: 'filed.sent', values: { reference: { reference: '47KT2XQ' } } }] }], {
    ...how(CAN.text),
    own: { 'filed.sent': 'Done. Quote {reference}.' },
  });
  expect(shown[0]?.text).toBe('Done. Quote 47K-T2XQ.');
});

describe('a long text', () => {
  const short = { ...CAN.text, maxLength: 60 };

  test('is cut between sentences, its choices in the last part', () => {
    const parts = show(
      [{ ...depth, say: [own('One sentence of some length stands here. Another one follows it.')] }],
      how(short),
    );
    expect(parts.map((part) => part.text)).toEqual([
      'One sentence of some length stands here.',
      'Another one follows it. 1 an inch, 2 more, 3 Not sure',
    ]);
    expect(parts.map((part) => part.choices?.length)).toEqual([undefined, 3]);
  });

  test('never cuts a link, and loses no word', () => {
    const link = `https://elwern.example/${'a'.repeat(35)}`;
    const words = `You can see all of that on this page: ${link} and nowhere else at all`;
    const parts = said([{ say: [own(words)] }], short);
    expect(parts.join(' ')).toBe(words);
    expect(parts.some((part) => part.includes(link))).toBe(true);
    expect(parts.every((part) => part.length <= 60)).toBe(true);
    expect(said([{ say: [own('😀'.repeat(50))] }], short).every((part) => !part.includes('\ufffd'))).toBe(
      true,
    );
  });

  test('has its reference in the first part', () => {
    const parts = said(
      [
        {
          say: [
            { key: 'filed.sent', values: { reference: { reference: '47KT2XQ' } } },
            own('And a word on what is next. '.repeat(4)),
          ],
        },
      ],
      short,
    );
    expect(parts[0]).toContain('47K-T2XQ');
  });

  test('is written with the signs of a typewriter', () =>
    expect(said([{ say: [own('It’s “here” – or there… at 5 pm')] }], CAN.text)).toEqual([
      `It's "here" - or there... at 5 pm`,
    ]));
});

describe('values', () => {
  const values: readonly [Value, string, string, string][] = [
    [{ reference: '47KT2XQ' }, '47K-T2XQ', '47K-T2XQ', '4, 7, K. T, 2, X, Q'],
    [{ phone: '+447700900123' }, '07700 900123', '07700 900123', '0 7 7 0 0, 9 0 0 1 2 3'],
    [
      { day: '2026-11-24' },
      'Tuesday 24 November',
      'dydd Mawrth, 24 Tachwedd',
      'Tuesday the 24th of November',
    ],
    [{ day: '2026-05-01' }, 'Friday 1 May', 'dydd Gwener, 1 Mai', 'Friday the 1st of May'],
    [{ day: '2026-08-12' }, 'Wednesday 12 August', 'dydd Mercher, 12 Awst', 'Wednesday the 12th of August'],
    [{ day: '2026-08-22' }, 'Saturday 22 August', 'dydd Sadwrn, 22 Awst', 'Saturday the 22nd of August'],
    [
      { time: Date.parse('2026-07-07T13:30:00Z') },
      'Tuesday 7 July at 2.30pm',
      'dydd Mawrth, 7 Gorffennaf am 2.30pm',
      'Tuesday the 7th of July at 2.30pm',
    ],
    [
      { time: Date.parse('2026-11-24T00:00:00Z') },
      'Tuesday 24 November at 12am',
      'dydd Mawrth, 24 Tachwedd am 12am',
      'Tuesday the 24th of November at 12am',
    ],
    [{ pence: 2000 }, '£20', '£20', '£20'],
    [{ pence: 123_450 }, '£1,234.50', '£1,234.50', '£1,234.50'],
    [12_000, '12,000', '12,000', '12,000'],
    [{ list: ['a', 'b', 'c'], or: true }, 'a, b or c', 'a, b, c', 'a, b or c'],
    [{ list: ['a', 'b'] }, 'a, b', 'a, b', 'a, b'],
    [{ words: { en: 'bin', cy: 'bin sbwriel' } }, 'bin', 'bin sbwriel', 'bin'],
    [{ words: { en: 'only English' } }, 'only English', 'only English', 'only English'],
    [
      { link: 'https://elwern.example/a' },
      'https://elwern.example/a',
      'https://elwern.example/a',
      'elwern dot example',
    ],
  ];
  test.each(values)('%j', (value, web, welsh, spoken) => {
    expect(valueInWords(value, { language: 'en', medium: 'web' })).toBe(web);
    expect(valueInWords(value, { language: 'cy', medium: 'text' })).toBe(welsh);
    expect(valueInWords(value, { language: 'en', medium: 'speech' })).toBe(spoken);
  });

  test.each([
    ['2026-11-01', 'dydd Sul, y 1af o Dachwedd'],
    ['2026-02-02', 'dydd Llun, yr 2il o Chwefror'],
    ['2026-03-08', 'dydd Sul, yr 8fed o Fawrth'],
    ['2026-05-05', 'dydd Mawrth, y 5ed o Fai'],
    ['2026-06-11', 'dydd Iau, yr 11eg o Fehefin'],
    ['2026-09-18', 'dydd Gwener, y 18fed o Fedi'],
    ['2026-12-21', 'dydd Llun, yr 21ain o Ragfyr'],
    ['2026-07-31', 'dydd Gwener, yr 31ain o Orffennaf'],
  ])('a day as Welsh says it: %s', (day, words) =>
    expect(valueInWords({ day }, { language: 'cy', medium: 'speech' })).toBe(words),
  );
});

test('what a citizen wrote is shown as it is, braces and all', () => {
  const value = 'the {reference} & <b>bin</b>';
  expect(said([{ say: [{ key: 'heard', values: { what: value } }] }], CAN.web)).toEqual([
    `The {reference} & <b>bin</b>.`,
  ]);
});
