import { callBack, information, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const potholes = { ...pothole, article: 'potholes' };
const tax = { ...information, lgsl: 57, article: 'term-dates' };
const catalogue = councilWith(potholes, callBack, tax);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });
const ASKS = 'how long do potholes take to be fixed';

describe('a question about something that can be reported', () => {
  test('on the web: answered first, then the form is offered, and the rest of it is shown at once', async () => {
    const talker = citizen();
    await plays(talker, [
      [
        ASKS,
        "…within 1 working day.… From https://www.elwern.example/roads/potholes, checked on Monday 14 September. You can do this here: Report a pothole. Shall I start? [Report a pothole | Tell me more | That answers it | That's not it]",
      ],
      ['Tell me more', 'We repair every road in Elwern but three kinds.… [Report a pothole]'],
    ]);
    expect(talker.said).toHaveLength(2);
    expect(talker.said.map(({ text }) => text).join(' ')).not.toContain('checked on');
    await plays(talker, [['Report a pothole', '…A pothole. Where is it?']]);
  });

  test('by text: a paragraph at a time, and the form by its number', () =>
    plays(citizen({ medium: 'text' }), [
      [
        ASKS,
        '…(checked Monday 14 September) Reply MORE to read on. You can do this here: Report a pothole. Reply 1 to start.',
      ],
      ['MORE', 'We repair every road in Elwern but three kinds.… Reply MORE to read on.'],
      ['more please', 'If a pothole has damaged your car…checked the road.'],
      ['more', 'That is all I have on it. Someone from the council can ring you,…'],
    ]));

  test('on the phone: spoken, and a yes begins the form', () =>
    plays(citizen({ medium: 'speech' }), [
      [
        ASKS,
        '…This was last checked on Monday the 14th of September. Say more to hear the rest. You can do this here: Report a pothole. Shall I start?',
      ],
      ['tell me more', 'You can report one here:… Say more to hear the rest.'],
      ['more', 'We repair every road in Elwern but three kinds.… Say more to hear the rest.'],
      ['yes', '…A pothole. Where is it?…'],
    ]));

  test('in Welsh', () =>
    plays(citizen({ language: 'cy' }), [
      [
        'pa mor hir mae trwsio twll yn cymryd',
        "…Gallwch wneud hyn yma: Rhoi gwybod am dwll. Ga i ddechrau? [Rhoi gwybod am dwll | Dywedwch fwy | Mae hynny'n ateb y cwestiwn | Nid dyna oedd y cwestiwn]",
      ],
      ['mwy', 'Rydym yn trwsio pob ffordd yn Elwern…'],
      ['ie', '…Twll yn y ffordd. Ble mae hyn?'],
    ]));

  test('Welsh on the phone, which hears keys only', () =>
    plays(citizen({ medium: 'speech', language: 'cy' }), [
      [
        'pa mor hir mae trwsio twll yn cymryd',
        '…Ga i ddechrau? Pwyswch 1: Rhoi gwybod am dwll. Pwyswch 2: Dywedwch fwy.',
      ],
      ['2', "Mae twll sy'n ddyfnach na phêl golff…"],
    ]));

  test('a place says as much as a yes', () =>
    plays(citizen(), [
      [ASKS, '…Shall I start?…'],
      ['16 Mill Lane', '…A pothole. 16 Mill Lane, Aldersford. How deep is it, roughly?…'],
    ]));

  test('a no leaves it, and the talk goes on', () =>
    plays(citizen(), [
      [ASKS, '…Shall I start?…'],
      ['no thanks', 'All right.'],
      ['pothole at 16 Mill Lane', '…How deep…'],
    ]));
});

test.each([
  'pothole',
  'pothole at 16 Mill Lane',
  'there is a pothole',
  'can you mend the pothole at 16 Mill Lane?',
])('a report begins the form at once: %s', async (said) => {
  expect(await citizen().says(said)).not.toContain('Shall I start?');
});

describe('whether that was the answer', () => {
  const asked = async (medium: 'web' | 'text' = 'web'): Promise<Talker> => {
    const talker = citizen({ medium });
    await talker.says(ASKS);
    return talker;
  };

  test('it was', async () => {
    const talker = await asked();
    await plays(talker, [['That answers it', 'All right.']]);
    expect(talker.effects).toEqual([{ do: 'mark', marks: { helped: true } }]);
    expect(talker.talk.stack).toEqual([]);
  });

  test('thanks say so too, and the form is not pressed on anybody', async () => {
    const talker = await asked('text');
    await plays(talker, [['thanks', "You're welcome."]]);
    expect(talker.effects).toEqual([{ do: 'mark', marks: { helped: true } }]);
    expect(talker.talk.stack).toEqual([]);
  });

  test('it was not: other words, more of it, or a person who gets the question', async () => {
    const talker = await asked();
    await plays(talker, [
      [
        "That's not it",
        'Then that was the wrong answer, and that is my fault.… [Tell me more | Ask someone to ring me]',
      ],
    ]);
    expect(talker.effects).toEqual([{ do: 'mark', marks: { helped: false } }]);
    await plays(talker, [
      ['Ask someone to ring me', '…Which number should we ring?'],
      ['07700 900123', `…{About: H${ASKS.slice(1)}}…`],
    ]);
  });

  test('by text it is not asked, but can be said', async () => {
    const talker = await asked('text');
    await plays(talker, [
      ["that's not what I asked", '…reply RING ME for a person.'],
      ['pothole at 16 Mill Lane', '…How deep…'],
    ]);
  });
});

test('an answer to which no form belongs offers none', async () => {
  const talker = citizen();
  const said = await talker.says('how much council tax do I owe');
  expect(said).toContain('[Tell me more | That answers it');
  expect(said).not.toContain('Shall I start?');
  expect(await talker.says('no')).toContain('that was the wrong answer');
});
