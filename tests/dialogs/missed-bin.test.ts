import type { CrewNote, CrewRecords, Delay } from '../../knowledge/catalogue/collections/collections';
import { ear, example, plays, Talker } from './talker';

const knowledge = ear(example);
const DELAY: Delay = {
  round: 'food-tue',
  date: '2026-11-24',
  comesOn: '2026-11-25',
  reason: { en: 'The crew is short today.', cy: "Mae'r criw yn brin heddiw." },
};
const NOTE: CrewNote = {
  street: 'Lime Grove',
  area: 'Aldersford',
  house: '7',
  bin: 'recycling',
  date: '2026-11-19',
  time: '07:40',
  what: 'not-out',
};
const crews: CrewRecords = {
  delays: [DELAY],
  notes: [
    NOTE,
    { ...NOTE, house: '9', what: 'contaminated' },
    {
      ...NOTE,
      street: 'Rowan Close',
      house: undefined,
      time: undefined,
      what: 'road-blocked',
      comesOn: '2026-11-27',
    },
  ],
};
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, crews, ...more });
const CHOICES = '[Report it anyway | Leave it for now]';
const ASK = `Shall I report it all the same? ${CHOICES}`;

describe('a bin that is not due', () => {
  const said = 'my black bin was not emptied at 16 Mill Lane';
  const notDue = `…The black rubbish bin isn't due until Thursday 26 November. ${ASK}`;

  test('is said to be, and nothing is booked if the citizen leaves it', async () => {
    const talker = citizen();
    await plays(talker, [[said, notDue]]);
    expect(talker.effects).toContainEqual({ do: 'mark', marks: { checked: 'not-due', day: '2026-11-26' } });
    await plays(talker, [['Leave it for now', "I've dropped that. Nothing was sent."]]);
    expect([talker.filed, talker.talk.stack]).toEqual([[], []]);
  });

  test('is reported all the same if they say so, with what the record said', async () => {
    const talker = citizen();
    await plays(talker, [
      [said, notDue],
      ['yes', 'Which day should it have been emptied?'],
      ['last Thursday', 'Thursday 19 November. Was it at the kerb by 7 in the morning?…'],
      ['yes', "This is what I'll send.…"],
      ['Send', 'Sent. Your reference is 47K-T2XQ.…'],
    ]);
    expect(talker.filed[0]).toMatchObject({
      answers: { day: { day: '2026-11-19' } },
      record: { says: 'not-due', day: '2026-11-26' },
    });
  });

  test('is looked up again if the bin was another, or the place', () =>
    plays(citizen(), [
      [said, notDue],
      [
        'sorry, I meant the blue one',
        "I've changed that. Bin: Recycling (blue). It was due on Thursday 19 November. Was it at the kerb…",
      ],
    ]));

  test('is looked up by the day that is named', () =>
    plays(citizen(), [
      [said, notDue],
      ['on Thursday the 12th', 'Was it at the kerb by 7 in the morning? [Yes | No | Not sure]'],
    ]));

  test('what was not understood is asked once more, in fewer words', () =>
    plays(citizen(), [
      [said, notDue],
      ['purple elephants', `I didn't get that. ${ASK}`],
    ]));

  test('the question is put again when the thread is opened again', async () => {
    const talker = citizen();
    await talker.says(said);
    expect(await talker.happens('open')).toContain(`isn't due until Thursday 26 November. ${ASK}`);
  });
});

describe('a bin that is due today', () => {
  test('may still be emptied while crews are out', () =>
    plays(citizen(), [
      [
        'recycling not collected at 3 queens road',
        `…The blue recycling bin is due today, and crews work until 4pm. Leave it out until then. ${ASK}`,
      ],
      ['no, they have been past, it was left', 'Was it at the kerb by 7 in the morning?…'],
    ]));

  test('is missed once they are home', async () => {
    const talker = citizen();
    const evening = { now: Date.parse('2026-11-24T16:30:00Z') };
    expect(await talker.says('recycling not collected at 3 queens road', evening)).toContain(
      'It was due on Tuesday 24 November. Was it at the kerb by 7 in the morning?',
    );
  });
});

describe('a round that is late', () => {
  const said = 'food waste not collected at 3 heron drive';

  test('is said to come, and the bin to be left out', () =>
    plays(citizen(), [
      [
        said,
        `…The food caddy is late. The crew is short today. It will be emptied on Wednesday 25 November: leave it at the kerb. ${ASK}`,
      ],
    ]));

  test('without a day if nobody knows it', () =>
    plays(citizen({ crews: { ...crews, delays: [{ ...DELAY, comesOn: undefined }] } }), [
      [said, "…The crew is short today. We don't know the new day yet: leave it at the kerb. …"],
    ]));

  test('in Welsh, by text', () =>
    plays(citizen({ language: 'cy', medium: 'text' }), [
      [
        "dydy'r gwastraff bwyd ddim wedi ei gasglu yn 3 Heron Drive",
        "…Cadi bwyd: mae'r casgliad yn hwyr. Mae'r criw yn brin heddiw. Y diwrnod newydd yw dydd Mercher, 25 Tachwedd. Gadewch e wrth ymyl y ffordd. Ydych chi am i mi ei anfon ymlaen beth bynnag?",
      ],
    ]));
});

describe('a bin that the crew left', () => {
  test('was not out: the citizen may say that it was, and that goes with the report', async () => {
    const talker = citizen();
    await plays(talker, [
      [
        'you missed my recycling, 7 lime grove',
        `…The crew noted on Thursday 19 November at 7.40am that it was not out. The next round is on Thursday 3 December. ${ASK}`,
      ],
      ['It was out, I saw them drive past', 'Was it at the kerb by 7 in the morning? [Yes | No | Not sure]'],
    ]);
    expect(talker.effects).toContainEqual({ do: 'mark', marks: { disputed: 'logged' } });
    await talker.says('yes');
    await talker.says('Send');
    expect(talker.filed[0]).toMatchObject({
      answers: { day: { day: '2026-11-19' } },
      description: 'you missed my recycling, 7 lime grove\nIt was out, I saw them drive past',
      record: { says: 'logged', day: '2026-11-19' },
    });
  });

  test('held the wrong things: on the phone', () =>
    plays(citizen({ medium: 'speech', phone: '+447700900123' }), [
      ['My recycling was not collected.', '…Which address is it?…'],
      [
        '9 Lime Grove',
        '9 Lime Grove, Aldersford. The crew noted on Thursday the 19th of November at 7.40am that the wrong things were in it. Take them out and it goes with the next round. The next round is on Thursday the 3rd of December. Shall I report it all the same?',
      ],
      ['No', "I've dropped that. Nothing was sent."],
    ]));

  test('could not be reached: when they come again', () =>
    plays(citizen(), [
      [
        'recycling missed at 4 rowan close',
        `…The crew noted on Thursday 19 November that the road was blocked, so they couldn't get through. They come again on Friday 27 November. ${ASK}`,
      ],
    ]));

  test("a neighbour's note is not told", () =>
    plays(citizen(), [
      ['you missed my recycling, 8 lime grove', '…It was due on Thursday 19 November. Was it at the kerb…'],
    ]));
});

describe('a bin that was really missed', () => {
  test('is reported with its day, which is not asked for', async () => {
    const talker = citizen();
    await plays(talker, [
      [
        'my blue bin was not emptied, 16 Mill Lane',
        '…It was due on Thursday 19 November. Was it at the kerb by 7 in the morning?…',
      ],
      ['yes', "This is what I'll send.…{Collection day: Thursday 19 November}…"],
      ['Send', 'Sent.…'],
    ]);
    expect(talker.filed[0]?.record).toBeUndefined();
  });

  test('on another day than was said: the day of the list is put, and said', () =>
    plays(citizen(), [
      [
        'my blue bin was not emptied yesterday, 16 Mill Lane',
        '…Our list has it on Thursday 19 November, so I put that. Was it at the kerb…',
      ],
      ['yes', "This is what I'll send.…{Collection day: Thursday 19 November}…"],
      ['Change something', 'What should I change?…'],
      [
        'Collection day',
        'Back to this one. You said: Thursday 19 November. Which day should it have been emptied?',
      ],
      ['Friday', "This is what I'll send.…{Collection day: Friday 20 November}…"],
    ]));

  test('at a place that is not on the list is taken as before', () =>
    plays(citizen(), [
      ['my black bin was not emptied', '…Which address is it?…'],
      ['behind the flurble', '…Which day should it have been emptied?'],
    ]));
});
