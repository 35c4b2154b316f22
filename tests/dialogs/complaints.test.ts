import { NEW_TALK } from '../../dialogs/converse';
import { bin, callBack } from './services';
import { councilWith, ear, example, plays, Talker } from './talker';

const [complaint, compliment, suggestion] = ['complaint', 'compliment', 'suggestion'].map((code) =>
  example.service(code)!,
);
const catalogue = councilWith(bin, callBack, complaint!, compliment!, suggestion!);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

test('a complaint hears its stages, its days and the ombudsman, and what was said is not asked again', async () => {
  const talker = citizen();
  await plays(talker, [
    [
      'your staff were rude to me on the phone on Monday, I want to complain',
      "…Thank you for telling us. I'll take it as a formal complaint. First stage: we write within 5 working days to say we have it, and answer within 10. Have you complained to us about this before?…",
    ],
    ['first', '…Where should the answer go?… [Skip this]'],
    [
      'skip',
      '…{What happened: Your staff were rude to me on the phone on Monday, I want to complain}… [Send | Change something | Add what would put it right | Add your name]',
    ],
    ['add what would put it right', 'What would put it right for you? [Skip this]'],
    [
      'an apology',
      '…{What happened: Your staff were rude to me on the phone on Monday, I want to complain} {To put it right: An apology}…',
    ],
    [
      'send',
      'Sent. Your reference is 47K-T2XQ. …by the end of Tuesday 1 December… We must answer by Tuesday 8 December at the latest. Second stage: …answer within 20. …the Local Government and Social Care Ombudsman, free, on 0300 061 0614 or https://www.lgo.org.uk.',
    ],
    ['thanks', "You're welcome."],
  ]);
  expect(talker.filed[0]).toMatchObject({
    service: 'complaint',
    answerBy: '2026-12-08',
    promisedBy: '2026-12-01',
  });
});

test('one that was answered before begins at the second stage', async () => {
  const talker = citizen();
  for (const said of [
    'I want to make a complaint',
    'service',
    'unhappy',
    'my letters are lost',
    'skip',
    'skip',
    'skip',
    'send',
  ])
    await talker.says(said);
  expect(talker.filed[0]?.answerBy).toBe('2026-12-22');
  const last = talker.said.at(-1)!.text;
  expect(last).toContain('Ombudsman');
  expect(last).not.toContain('Second stage');
});

test('anger about nothing in particular is heard as a complaint', async () =>
  expect(await citizen().says('you lot are useless')).toContain("I'll take it as a formal complaint."));

const SENT = ['service', 'first', 'my letters are lost', 'skip', 'skip', 'skip'];

test('by text: short', async () => {
  const talker = citizen({ medium: 'text' });
  await plays(talker, [
    [
      'I want to make a complaint',
      '…First stage: we answer within 10 working days. What is the complaint about? 1 …',
    ],
  ]);
  for (const said of SENT) await talker.says(said);
  expect(await talker.says('send')).toContain(
    'Second stage: we answer within 20 working days. After that: the Local Government and Social Care Ombudsman, 0300 061 0614, https://www.lgo.org.uk',
  );
});

test('on the phone without an address that nobody can click', async () => {
  const talker = citizen({ medium: 'speech' });
  for (const said of ['I want to make a complaint', ...SENT]) await talker.says(said);
  const said = await talker.says('yes');
  expect(said).toContain('free, on 0 3 0 0, 0 6 1, 0 6 1 4.');
  expect(said).not.toContain('lgo.org');
});

test('in Welsh', () =>
  plays(citizen({ language: 'cy' }), [
    [
      'dwi eisiau gwneud cwyn',
      "…Fe gymera i hyn fel cwyn ffurfiol. Cam cyntaf: byddwn yn ysgrifennu o fewn 5 diwrnod gwaith…Am beth mae'r gŵyn?…",
    ],
  ]));

describe('what may really be a first report', () => {
  const ANGRY = 'bins not emptied, what a disgraceful service';

  test('can be either', async () => {
    await plays(citizen(), [
      [ANGRY, '…I can report it now, or take a formal complaint. Which? [Report it now | Make a complaint]'],
      ['Report it now', 'A missed bin.… Which address is it?'],
    ]);
    await plays(citizen({ medium: 'text' }), [
      [ANGRY, '…Which? 1 Report it now, 2 Make a complaint'],
      ['2', "…I'll take it as a formal complaint.…"],
    ]);
    await plays(citizen({ medium: 'speech' }), [
      [ANGRY, '…Which? Report it now, or Make a complaint?'],
      ['make a complaint please', "…I'll take it as a formal complaint.…"],
    ]);
  });

  test('a report without anger begins at once', async () => {
    expect(await citizen().says('you missed my bin')).toContain('Which address is it?');
  });

  test('an earlier one is named where it was sent in this very conversation, and not otherwise', async () => {
    const before = { reference: '47KT2XQ', service: 'missed-bin', at: Date.parse('2026-11-23T10:00:00Z') };
    const talk = { ...NEW_TALK, greeted: true, filed: [before] };
    expect(await citizen({ talk }).says(ANGRY)).toMatch(
      /^You told us about this here before, on .*23 November/,
    );
    expect(await citizen().says(ANGRY)).not.toContain('before');
  });
});

describe('praise and ideas', () => {
  test('go to the form that takes them, with what was said', async () => {
    const talker = citizen();
    await plays(talker, [
      [
        'thank the bin men, they were brilliant',
        '…You can also add your name.…{Thanks: Thank the bin men, they were brilliant}…',
      ],
      ['yes, and my name is jo bevan', 'Sent.…'],
    ]);
    expect(talker.filed[0]).toMatchObject({
      service: 'compliment',
      answers: { name: { type: 'text', text: 'Jo Bevan' } },
    });
    await plays(citizen(), [['you should put more benches in the park', '…{What it is: A suggestion}…']]);
  });

  test('are told apart by the citizen where we are not sure', () =>
    plays(citizen(), [
      ['you are getting better at this', '…[Thank someone | Make a suggestion | Something else]'],
      ['1', '…{What it is: A thank-you}…'],
    ]));

  test('in Welsh by text', () =>
    plays(citizen({ language: 'cy', medium: 'text' }), [
      ["dwi eisiau diolch i'r dynion bin", '…Gair o ddiolch.…Cewch ychwanegu eich enw.…'],
    ]));
});
