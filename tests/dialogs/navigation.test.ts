import { bin, bulky, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, bulky, callBack);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

const ASK_DEPTH =
  'How deep is it, roughly? [Shallower than a golf ball | About a golf ball | Deeper than that | Not sure]';
const SUMMARY = (place: string, depth: string, seen: string): string =>
  `This is what I'll send. Shall I send it? {What it is: A pothole} {Place: ${place}} {Depth: ${depth}} {Seen: ${seen}} [Send | Change something]`;

/** Up to the question how deep it is. */
const begun = [
  [
    'there is a pothole at 41 Mill Lane, since yesterday',
    `…A pothole. 41 Mill Lane, Aldersford. Monday 23 November. ${ASK_DEPTH}`,
  ],
] as const;
/** Up to the summary. */
const done = [
  ...begun,
  ['about a golf ball', SUMMARY('41 Mill Lane, Aldersford', 'About a golf ball', 'Monday 23 November')],
] as const;

describe('putting an answer right', () => {
  test('by saying what was wrong', () =>
    plays(citizen(), [
      ...begun,
      ['sorry, 14 not 41', `I've changed that. Place: 14 Mill Lane, Aldersford. ${ASK_DEPTH}`],
    ]));

  test('by saying the new value, while another question is open or at the end', () =>
    plays(citizen(), [
      ...begun,
      ['actually it was on Sunday', `I've changed that. Seen: Sunday 22 November. ${ASK_DEPTH}`],
      ['shallow', SUMMARY('41 Mill Lane, Aldersford', 'Shallower than a golf ball', 'Sunday 22 November')],
      [
        "no, it's deeper than that",
        `I've changed that. Depth: Deeper than that. ${SUMMARY('41 Mill Lane, Aldersford', 'Deeper than that', 'Sunday 22 November')}`,
      ],
      [
        'yes but it is 14 not 41',
        `I've changed that. Place: 14 Mill Lane, Aldersford. ${SUMMARY('14 Mill Lane, Aldersford', 'Deeper than that', 'Sunday 22 November')}`,
      ],
    ]));

  test('by naming the line', () =>
    plays(citizen(), [
      ...done,
      ['change the place', 'Back to this one. You said: 41 Mill Lane, Aldersford. Where is it?'],
      ['3 Station Road', SUMMARY('3 Station Road, Aldersford', 'About a golf ball', 'Monday 23 November')],
    ]));

  test('by the line\'s own "Change", and with the new value at once', async () => {
    const talker = citizen();
    await plays(talker, done);
    const seen = talker.said.at(-1)?.facts?.find((fact) => fact.label === 'Seen');
    expect(seen?.changeLabel).toBe('Change Seen');
    await plays(talker, [
      [
        seen?.change ?? '',
        'Back to this one. You said: Monday 23 November. When did you see it? [Skip this]',
      ],
      ['on saturday', SUMMARY('41 Mill Lane, Aldersford', 'About a golf ball', 'Saturday 21 November')],
    ]);
  });

  test('by asking which lines there are', () =>
    plays(citizen(), [
      ...done,
      ['Change something', 'What should I change? [Place | Depth | Seen]'],
      ['depth', `Back to this one. You said: About a golf ball. ${ASK_DEPTH}`],
      ['go back', SUMMARY('41 Mill Lane, Aldersford', 'About a golf ball', 'Monday 23 November')],
      ['no', 'What should I change? [Place | Depth | Seen]'],
      ['nothing', SUMMARY('41 Mill Lane, Aldersford', 'About a golf ball', 'Monday 23 November')],
    ]));

  test('in Welsh', () =>
    plays(citizen({ language: 'cy' }), [
      [
        'mae twll yn y ffordd yn 41 Mill Lane ers ddoe',
        '…Twll yn y ffordd. 41 Mill Lane, Aldersford. Dydd Llun, 23 Tachwedd. Pa mor ddwfn…',
      ],
      ['sori, 14 nid 41', 'Rydw i wedi newid hynny. Lleoliad: 14 Mill Lane, Aldersford. Pa mor ddwfn…'],
      ['dwfn', "Dyma beth fydda i'n ei anfon.…"],
      ['newid y lleoliad', 'Yn ôl at hwn. Eich ateb oedd: 14 Mill Lane, Aldersford. Ble mae hyn?'],
    ]));
});

describe('moving about a form', () => {
  const asking = [
    ['pothole', '…A pothole. Where is it?'],
    ['16 Mill Lane', `16 Mill Lane, Aldersford. ${ASK_DEPTH}`],
    ['deep', 'Deeper than that. When did you see it? [Skip this]'],
  ] as const;

  test('go back, step by step', () =>
    plays(citizen(), [
      ...asking,
      ['go back', `Back to this one. You said: Deeper than that. ${ASK_DEPTH}`],
      ['go back', 'Back to this one. You said: 16 Mill Lane, Aldersford. Where is it?'],
      ['back', 'That was the first question. Where is it?'],
      ['18 Mill Lane', '18 Mill Lane, Aldersford. When did you see it? [Skip this]'],
    ]));

  test('skip what is optional; what is needed says why', () =>
    plays(citizen(), [
      ['pothole', '…A pothole. Where is it?'],
      ['skip', 'I need that to go on. The team needs it to find the spot. Where is it?'],
      ["I don't know", 'I need that to go on. The team needs it to find the spot. Where is it?'],
      ['16 Mill Lane', `16 Mill Lane, Aldersford. ${ASK_DEPTH}`],
      ['skip', `I need that to go on. The depth tells the team how soon to come. ${ASK_DEPTH}`],
      ["I don't know", 'When did you see it? [Skip this]'],
      ['skip', SUMMARY('16 Mill Lane, Aldersford', 'Not known', 'Not known')],
    ]));

  test('why we ask', () =>
    plays(citizen(), [
      ['pothole', '…A pothole. Where is it?'],
      ['why do you need that?', 'The team needs it to find the spot. Where is it?'],
    ]));

  test('start again, and leave it', async () => {
    const talker = citizen();
    await plays(talker, [
      ...asking,
      [
        'start again',
        "All cleared, so let's start again. Where is it? Or is it 16 Mill Lane, Aldersford again? [16 Mill Lane, Aldersford]",
      ],
      ['16 Mill Lane', `16 Mill Lane, Aldersford. ${ASK_DEPTH}`],
      ['leave it', "I've dropped that. Nothing was sent."],
      ['go back', "There's nothing open to do that with. What do you need?"],
    ]);
    expect(talker.filed).toEqual([]);
  });

  test('what was said so far, and the last thing once more', () =>
    plays(citizen(), [
      ['pothole', '…A pothole. Where is it?'],
      ['what have I said so far', "You haven't told me anything for it yet. Where is it?"],
      ['16 Mill Lane', `16 Mill Lane, Aldersford. ${ASK_DEPTH}`],
      ['say that again', `16 Mill Lane, Aldersford. ${ASK_DEPTH}`],
      [
        'what have I said so far',
        `This is what I have so far. {What it is: A pothole} {Place: 16 Mill Lane, Aldersford} ${ASK_DEPTH}`,
      ],
    ]));
});

test('a place that may be two is asked about, not guessed', async () => {
  const names = new Map<string, number>();
  for (const { kind, name } of catalogue.streets)
    if (kind === 'street') names.set(name, (names.get(name) ?? 0) + 1);
  const [twice] = [...names].find(([, times]) => times > 1) ?? [];
  expect(twice).toBeDefined();
  const talker = citizen();
  await plays(talker, [
    ['pothole', '…A pothole. Where is it?'],
    [twice!, `Which one do you mean? [${twice}, … | ${twice}, … | Somewhere else]`],
    ['2', '…How deep is it, roughly?…'],
  ]);
});

test('a place that is changed to one that may be two is asked about as well', async () => {
  const talker = citizen();
  await plays(talker, [
    ...done,
    ['change the place', 'Back to this one.…Where is it?'],
    [
      'High Street',
      'Which one do you mean? [High Street, Aldersford | High Street, Llanelwern | Somewhere else]',
    ],
    ['Somewhere else', 'A street name or a postcode helps most.'],
    ['3 Station Road', SUMMARY('3 Station Road, Aldersford', 'About a golf ball', 'Monday 23 November')],
  ]);
});

test('what answers another question is no place', () =>
  plays(citizen(), [
    ['pothole', '…Where is it?'],
    ['very deep', 'Deeper than that. Where is it?'],
    ['High Street', 'Which one do you mean?…'],
    ['blah', "I didn't get that. …[High Street, Aldersford | High Street, Llanelwern | Somewhere else]"],
  ]));

test('"no" to what is optional leaves it out', () =>
  plays(citizen(), [
    ['pothole at 16 Mill Lane', '…How deep…'],
    ['deep', '…When did you see it? [Skip this]'],
    ['no, sorry', "This is what I'll send.…{Seen: Not known}…"],
  ]));
