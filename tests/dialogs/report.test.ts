import { bin, bulky, callBack, information, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, bulky, callBack, information);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });
const PHONE = '+447700900123';

describe('a report takes what the first words say, asks for the rest, reads it back and ends with a reference', () => {
  test('on the page', async () => {
    const talker = citizen();
    await plays(talker, [
      [
        'there is a pothole outside 16 mill lane, nearly had my wheel off this morning',
        "I'm the automated assistant of Elwern Council. That sounds dangerous. A pothole. 16 Mill Lane, Aldersford. Tuesday 24 November. How deep is it, roughly? [Shallower than a golf ball | About a golf ball | Deeper than that | Not sure]",
      ],
      [
        'About a golf ball',
        "This is what I'll send. Shall I send it? {What it is: A pothole} {Place: 16 Mill Lane, Aldersford} {Depth: About a golf ball} {Seen: Tuesday 24 November} [Send | Change something]",
      ],
      ['Send', 'Sent. Your reference is 47K-T2XQ. Highways look at it by the end of Wednesday 25 November.'],
    ]);
    expect(talker.filed).toEqual([
      {
        reference: '47KT2XQ',
        service: 'pothole',
        lgsl: 557,
        team: 'highways',
        language: 'en',
        description: 'there is a pothole outside 16 mill lane, nearly had my wheel off this morning',
        place: talker.filed[0]?.place,
        answers: { depth: { type: 'choice', code: 'golf-ball' }, seen: { type: 'date', day: '2026-11-24' } },
        files: [],
        promisedBy: '2026-11-25',
      },
    ]);
    expect(talker.filed[0]?.place).toMatchObject({ label: '16 Mill Lane, Aldersford', ward: 'Northgate' });
    expect(talker.talk.stack).toEqual([]);
  });

  test('by text', () =>
    plays(citizen({ medium: 'text', phone: PHONE }), [
      [
        'pothole outside 16 mill lane, nearly had my wheel off this morning',
        'This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. A pothole. 16 Mill Lane, Aldersford. Tuesday 24 November. How deep is it, roughly? 1 Shallower than a golf ball, 2 About a golf ball, 3 Deeper than that, 4 Not sure',
      ],
      [
        '2',
        'A pothole. 16 Mill Lane, Aldersford. About a golf ball. Seen: Tuesday 24 November. Reply 1 to send, or tell me what to change.',
      ],
      ['1', 'Sent. Your reference is 47K-T2XQ. Highways look at it by the end of Wednesday 25 November.'],
    ]));

  test('on the phone', () =>
    plays(citizen({ medium: 'speech', phone: PHONE }), [
      [
        '(opens)',
        'Hello. This is the automated assistant of Elwern Council. Ask for a person at any time, or press 0. Tell me in a few words what you need, such as … Am y Gymraeg, dywedwch Cymraeg, neu pwyswch 1.',
      ],
      [
        'Hello. There is a pothole outside 16 Mill Lane. I saw it this morning.',
        'That sounds dangerous. A pothole. 16 Mill Lane, Aldersford. Tuesday the 24th of November. How deep is it, roughly? Shallower than a golf ball, About a golf ball, or Deeper than that?',
      ],
      [
        'The second one.',
        'A pothole. 16 Mill Lane, Aldersford. About a golf ball. Seen: Tuesday the 24th of November. Shall I send it?',
      ],
      [
        'Yes please.',
        'Sent. Your reference is 4, 7, K. T, 2, X, Q. I will say it again: 4, 7, K. T, 2, X, Q. Highways look at it by the end of Wednesday the 25th of November.',
      ],
    ]));

  test('in Welsh', () =>
    plays(citizen({ language: 'cy' }), [
      [
        'mae twll yn y ffordd tu allan i 16 Mill Lane ers bore ddoe',
        "Cynorthwyydd awtomatig Cyngor Elwern ydw i. Mae hynny'n swnio'n beryglus. Twll yn y ffordd. 16 Mill Lane, Aldersford. Dydd Llun, 23 Tachwedd. Pa mor ddwfn yw e, yn fras? [Llai na phêl golff | Tua phêl golff | Dyfnach na hynny | Ddim yn gwybod]",
      ],
      [
        'Dyfnach na hynny',
        "Dyma beth fydda i'n ei anfon. Ga i ei anfon? {Beth sydd dan sylw: Twll yn y ffordd} {Lleoliad: 16 Mill Lane, Aldersford} {Dyfnder: Dyfnach na hynny} {Gwelwyd: Dydd Llun, 23 Tachwedd} [Anfon | Newid rhywbeth]",
      ],
      [
        'Anfon',
        "Wedi'i anfon. Eich cyfeirnod yw 47K-T2XQ. Bydd Priffyrdd yn edrych arno erbyn diwedd dydd Mercher, 25 Tachwedd.",
      ],
    ]));
});

test('what was said once is never asked again', async () => {
  const talker = citizen();
  await talker.says('the pothole at 16 mill lane is very deep, I saw it yesterday');
  expect(talker.said.at(-1)?.facts?.map((fact) => fact.value)).toEqual([
    'A pothole',
    '16 Mill Lane, Aldersford',
    'Deeper than that',
    'Monday 23 November',
  ]);
});

test('an answer that says more than was asked answers that too', () =>
  plays(citizen(), [
    ['pothole', '…A pothole. Where is it?'],
    [
      'outside 16 Mill Lane, and it is very deep, I saw it on Sunday',
      "This is what I'll send. Shall I send it? {What it is: A pothole} {Place: 16 Mill Lane, Aldersford} {Depth: Deeper than that} {Seen: Sunday 22 November} [Send | Change something]",
    ],
  ]));

test('notices come once, before the first question', () =>
  plays(citizen(), [
    ['my bin was not emptied', '…A missed bin. Bins go out by 7 in the morning. Which address is it?'],
    ['16 Mill Lane', '16 Mill Lane, Aldersford. Which bin was missed? [Rubbish | Garden | Not sure]'],
    ['the black one', 'Rubbish. Which day should it have been emptied?'],
  ]));

describe('a rule that ends the form', () => {
  const upToTheRule = [
    ['my bin was not emptied', '…Which address is it?'],
    ['16 Mill Lane', '…Which bin was missed?…'],
    ['the black one', '…Which day should it have been emptied?'],
    ['yesterday', 'Monday 23 November. Was it out by 7 in the morning? [Yes | No | Not sure]'],
    ['no', "Then we can't come back for it. We take twice as much next time."],
  ] as const;

  test('says what holds and takes no report', async () => {
    const talker = citizen();
    await plays(talker, [...upToTheRule, ['thanks', "You're welcome."]]);
    expect(talker.filed).toEqual([]);
  });

  test('lets a wrong answer be put right', () =>
    plays(citizen(), [
      ...upToTheRule,
      ['sorry, yes it was', "I've changed that. Out by 7am: Yes. This is what I'll send.…"],
    ]));

  test('gives way to the next matter', () =>
    plays(citizen(), [
      ...upToTheRule,
      [
        'there is a pothole on Mill Lane',
        'That sounds dangerous. A pothole. Mill Lane, Aldersford. How deep…',
      ],
    ]));
});

test('a service without a form is not made up: a person is offered', () =>
  plays(citizen(), [
    [
      'how much council tax do I owe',
      "…I can't answer this here yet: Council tax. Someone from the council can ring you, or you can ring 01632 960100. Shall I ask them to ring you? [Yes | No]",
    ],
    ['no thanks', 'All right, no call then.'],
  ]));
