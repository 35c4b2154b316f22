import { type CrewRecords, NO_RECORDS } from '../../knowledge/catalogue/collections/collections';
import { ear, example, plays, Talker } from './talker';

const knowledge = ear(example);
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, ...more });
const moment = (at: string) => ({ now: Date.parse(at) });
const MINE =
  '16 Mill Lane, Aldersford. Thursday 26 November: black rubbish bin, food caddy. Thursday 3 December: blue recycling bin, food caddy.';

describe('whoever asks for their bin day is told it for the place they said', () => {
  test('on the page, where the place is asked for first', async () => {
    const talker = citizen();
    await plays(talker, [
      ['when is my bin day', '…Which address is it? The house number and street, or the postcode.'],
      ['16 mill lane', MINE],
    ]);
    expect(talker.effects).toEqual([
      { do: 'mark', marks: { answered: 'collections', days: '2026-11-26 2026-12-03' } },
    ]);
  });

  test('at once where the place was said with it', () =>
    plays(citizen(), [['when is my bin day at 16 mill lane', `…${MINE}`]]));

  test('by postcode', () =>
    plays(citizen(), [
      ['bin day?', '…Which address is it?…'],
      ['EW2 1AA', 'EW2 1AA, Mill Lane, Aldersford. Thursday 26 November: black rubbish bin, food caddy.…'],
    ]));

  test('by text', () =>
    plays(citizen({ medium: 'text', phone: '+447700900123' }), [
      [
        'when is my bin day at 16 Mill Lane',
        `This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. ${MINE}`,
      ],
    ]));

  test('on the phone', () =>
    plays(citizen({ medium: 'speech', phone: '+447700900123' }), [
      ['When is my bin day?', '…Which address is it? The house number and street, or the postcode.'],
      [
        'Sixteen Mill Lane.',
        '16 Mill Lane, Aldersford. Thursday the 26th of November: black rubbish bin, food caddy. Thursday the 3rd of December: blue recycling bin, food caddy.',
      ],
    ]));

  test('in Welsh', () =>
    plays(citizen({ language: 'cy' }), [
      ['pryd mae fy niwrnod biniau', "…Pa gyfeiriad yw e? Rhif y tŷ a'r stryd, neu'r cod post."],
      [
        '16 Mill Lane',
        '16 Mill Lane, Aldersford. Dydd Iau, 26 Tachwedd: bin sbwriel du, cadi bwyd. Dydd Iau, 3 Rhagfyr: bin ailgylchu glas, cadi bwyd.',
      ],
      ['a beth am y bin glas', 'Bin ailgylchu glas: dydd Iau, 3 Rhagfyr.'],
    ]));

  test('where two streets have the name, once they said which', () =>
    plays(citizen(), [
      [
        'bin day for church lane',
        '…Which one do you mean? [Church Lane, Llanelwern | Church Lane, Marlow Edge | Somewhere else]',
      ],
      [
        'Marlow Edge',
        'Church Lane, Marlow Edge. Thursday 26 November: blue recycling bin, food caddy, green garden bin.…',
      ],
    ]));

  test('where the street has two days, once they said the house', () =>
    plays(citizen(), [
      [
        'when do you collect the bins on whitchurch road',
        "…What is the house number? The day isn't the same all along that street.",
      ],
      [
        'number twelve',
        '12 Whitchurch Road, Aldersford. Friday 27 November: blue recycling bin, food caddy, green garden bin.…',
      ],
    ]));
});

describe('a question about one bin or one week is answered with just that', () => {
  test.each([
    ['is it brown bin this week at 3 queens road', 'Yes. Green garden bin: today, Tuesday 24 November.'],
    ['is it brown bin this week at 16 mill lane', 'Not this week. Green garden bin: Thursday 11 March.'],
    ['is it recycling next week at 16 mill lane', 'Yes. Blue recycling bin: Thursday 3 December.'],
    ['is it black or blue this week at 16 mill lane', 'Thursday 26 November: black rubbish bin, food caddy.'],
    ['when is the black bin collected on green lane', 'Black rubbish bin: Friday 4 December.'],
    [
      'is it recycling tomorrow at 16 mill lane, which bin',
      'Not on Wednesday 25 November. Blue recycling bin: Thursday 3 December.',
    ],
  ])('%s', async (said, told) => {
    const talker = citizen();
    expect(await talker.says(said)).toMatch(new RegExp(`\\. ${told.replace(/\./g, '\\.')}$`));
  });

  test('a bin that went earlier this week has gone', async () => {
    const said = 'is it recycling this week at 3 Queens Road';
    expect(await citizen().says(said, moment('2026-11-27T10:00:00Z'))).toMatch(
      /It was due on Tuesday 24 November\. Blue recycling bin: Tuesday 8 December\.$/,
    );
  });

  test('goes on from the place that was told, and a new matter does not', () =>
    plays(citizen(), [
      ['when is my bin day at 16 mill lane', `…${MINE}`],
      ['and the blue one?', 'Blue recycling bin: Thursday 3 December.'],
      ['what about next week', 'Thursday 3 December: blue recycling bin, food caddy.'],
      ['and 3 queens road?', '3 Queens Road, Aldersford. Today, Tuesday 24 November: blue recycling bin,…'],
      ['there is a pothole on Mill Lane', 'That sounds dangerous. A pothole. Mill Lane, Aldersford.…'],
    ]));
});

describe('what moved a collection is said', () => {
  test('a holiday', () =>
    expect(
      citizen().says('when is my bin day at 16 mill lane', moment('2026-12-29T10:00:00Z')),
    ).resolves.toContain(
      "Saturday 2 January: blue recycling bin, food caddy. That's instead of Thursday 31 December, because of New Year.",
    ));

  test('a delay, whether its day is known or not', async () => {
    const delay = { round: 'food-thu', date: '2026-11-26', reason: { en: 'The lorry broke down.' } };
    const crews = (more: object): CrewRecords => ({ ...NO_RECORDS, delays: [{ ...delay, ...more }] });
    const asked = 'when is my food caddy emptied at 16 mill lane';
    expect(await citizen({ crews: crews({ comesOn: '2026-11-27' }) }).says(asked)).toContain(
      "Food caddy: Friday 27 November. That's late: it was due on Thursday 26 November. The lorry broke down.",
    );
    expect(await citizen({ crews: crews({}) }).says(asked)).toContain(
      "Food caddy: Thursday 26 November. That one is late, and we don't know the new day yet. The lorry broke down.",
    );
  });
});

describe('questions about the rules', () => {
  test.each(['can i put them out the night before', 'bin dates over christmas', 'is food waste weekly'])(
    '%s: the article answers',
    async (said) => {
      const talker = citizen();
      expect(await talker.says(said)).toContain('Have bins at the kerb by 7am.');
      expect(talker.effects).toContainEqual({
        do: 'mark',
        marks: { answered: 'bin-day', reviewed: '2026-09-08' },
      });
    },
  );

  test('an address after it is told its days', () =>
    plays(citizen(), [
      ['can i put them out the night before', '…Tell me your address…'],
      ['16 mill lane', MINE],
    ]));
});

describe('a place that we do not know', () => {
  test('is asked for once more in other words; then the article says where to look', () =>
    plays(citizen(), [
      ['when is my bin day', '…Which address is it?…'],
      ['flurble', "I can't find that on our list of streets. A street name or a postcode helps most."],
      ['hmm blah', '…www.elwern.example/bin-day…'],
    ]));

  test('gives way to a new matter, to a person, and to leaving it', async () => {
    for (const [said, answer] of [
      ['there is a massive pothole in the road', 'pothole'],
      ['I want to speak to a person', 'Shall I ask them to ring you?'],
      ['never mind', 'What do you need?'],
    ] as const) {
      const talker = citizen();
      await talker.says('when is my bin day');
      expect((await talker.says(said)).toLowerCase()).toContain(answer.toLowerCase());
    }
  });
});
