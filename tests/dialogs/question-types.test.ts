import { bulky, callBack } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(bulky, callBack);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

test('a question of every type, answered as people answer', async () => {
  const talker = citizen();
  await plays(talker, [
    [
      'please collect some bulky waste',
      '…A bulky collection. What should we take? Press one, or write down several. [Sofa | Fridge | Bed]',
    ],
    ['the sofa and the fridge', 'Sofa, Fridge. How many items are there?'],
    ['there are three', '3. What is the gas in the fridge called?'],
    ['no idea what it says, R600a I think', 'What are they worth? [Skip this]'],
    ['about twenty quid', '£20. When can we come?'],
    [
      'tomorrow at half past two',
      'Wednesday 25 November at 2.30pm. What is the number plate of the car in the way? [Skip this]',
    ],
    ['ab12 cde', 'What is your email address? [Skip this]'],
    ['jo@example.org', 'Send a photo if you have one. [Skip this]'],
  ]);
  const photo = { id: 'file-1', type: 'image/jpeg', name: 'sofa.jpg' };
  expect(await talker.says('', { files: [photo] })).toBe(
    "I've put the photo with it. Which number can we ring?",
  );
  await plays(talker, [
    [
      '07700 900123',
      "This is what I'll send. Shall I send it? …{How many: 3}…{Phone: 07700 900123} [Send | Change something]",
    ],
    ['yes', "Sent. Your reference is 47K-T2XQ. Highways will look at it. I don't know yet by when."],
  ]);
  expect(talker.filed[0]?.answers).toEqual({
    items: { type: 'choices', codes: ['sofa', 'fridge'] },
    'how-many': { type: 'number', number: 3 },
    keys: { type: 'text', text: 'no idea what it says, R600a I think' },
    value: { type: 'money', pence: 2000 },
    visit: { type: 'datetime', day: '2026-11-25', time: '14:30' },
    van: { type: 'vehicle', registration: 'AB12CDE' },
    email: { type: 'email', address: 'jo@example.org' },
    photo: { type: 'photo', file: 'file-1' },
    phone: { type: 'phone', e164: '+447700900123' },
  });
  expect(talker.filed[0]?.files).toEqual(['file-1']);
});

test('several are chosen by their numbers', () =>
  plays(citizen({ medium: 'text' }), [
    ['please collect some bulky waste', '…What should we take?…'],
    ['1 and 3', 'Sofa, Bed. How many items are there?'],
  ]));

describe('a question that hangs on another', () => {
  test('is not asked where that was answered otherwise', () =>
    plays(citizen(), [
      ['please collect some bulky waste', '…What should we take?…'],
      ['a bed', 'Bed. How many items are there?'],
      ['2', 'What are they worth? [Skip this]'],
    ]));

  test('falls away with its answer when that is changed', async () => {
    const talker = citizen();
    await plays(talker, [
      ['please collect some bulky waste', '…What should we take?…'],
      ['a fridge', 'Fridge. How many items are there?'],
      ['2', 'What is the gas in the fridge called?'],
      ['R600a', 'What are they worth? [Skip this]'],
      [
        'change the items',
        'Back to this one. You said: Fridge. What should we take? Press one, or write down several. [Sofa | Fridge | Bed]',
      ],
      ['a sofa', 'Sofa. What are they worth? [Skip this]'],
      [
        'what have I said so far',
        'This is what I have so far. {What it is: A bulky collection} {Items: Sofa} {How many: 2} What are…',
      ],
    ]);
  });
});

test('no photo is asked for where none can be sent, but a link for one is offered, and what is optional says how to skip it', () =>
  plays(citizen({ medium: 'text', phone: '+447700900123' }), [
    [
      'please collect some bulky waste',
      '…What should we take? Reply with one number or more. 1 Sofa, 2 Fridge, 3 Bed',
    ],
    ['3', 'Bed. How many items are there?'],
    ['1', 'What are they worth? Or reply SKIP.'],
    ['skip', 'When can we come?'],
    [
      'friday at 9am',
      'Friday 27 November at 9am. What is the number plate of the car in the way? Or reply SKIP.',
    ],
    ['SKIP', 'What is your email address? Or reply SKIP.'],
    ['skip', 'Shall we use the number you text from, 07700 900123?'],
    [
      'yes',
      'A bulky collection. Bed. How many: 1. Visit: Friday 27 November at 9am. 07700 900123. You can add a photo (reply PHOTO). Reply 1 to send, or tell me what to change.',
    ],
  ]));

describe('the number that is rung or texted from', () => {
  const upToPhone = [
    [
      'I want a call back',
      'This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. Someone from the council can ring you. You can also ring 01632 960100. Shall we use the number you text from, 07700 900123?',
    ],
  ] as const;
  const texting = (): Talker => citizen({ medium: 'text', phone: '+447700900123' });

  test('is offered, not asked for', async () => {
    const talker = texting();
    await plays(talker, [
      ...upToPhone,
      ['1', 'What is it about?'],
      ['my rent', 'A call back. 07700 900123. My rent. Reply 1 to send, or tell me what to change.'],
      ['1', 'Sent. Your reference is 47K-T2XQ. Someone rings you by the end of Wednesday 25 November.'],
    ]);
    expect(talker.filed[0]?.answers['phone']).toEqual({ type: 'phone', e164: '+447700900123' });
  });

  test('may be refused, with the other number or without it', async () => {
    await plays(texting(), [
      ...upToPhone,
      ['no', 'Which number shall we use?'],
      ['07700 900456', 'What is it about?'],
    ]);
    await plays(texting(), [...upToPhone, ['no, use 07700 900456', '07700 900456. What is it about?']]);
  });
});

test('photos that come first are kept until it is said what they show', async () => {
  const talker = citizen();
  const photo = { id: 'file-7', type: 'image/jpeg', name: 'hole.jpg' };
  expect(await talker.says('', { files: [photo] })).toContain(
    'I have your photo. What does it show, and where is it?',
  );
  await plays(talker, [
    [
      'please collect some bulky waste',
      'A bulky collection. What should we take? Press one, or write down several. [Sofa | Fridge | Bed]',
    ],
    ['bed', '…How many…'],
  ]);
  expect(await talker.says('', { files: [{ ...photo, id: 'file-8' }] })).toBe(
    "I've put the photo with it. How many items are there?",
  );
  expect(talker.talk.stack.at(-1)?.state).toMatchObject({ files: ['file-7', 'file-8'] });
});

test('whoever has a photo is asked to send it, not to say yes', async () => {
  const talker = citizen();
  const state = { service: 'bulky-waste', open: 'photo', answers: {}, description: '', files: [], trail: [] };
  talker.talk = { ...talker.talk, greeted: true, stack: [{ dialog: 'report', version: 1, state }] };
  await plays(talker, [['yes', 'Send the photo, or say skip. [Skip this]']]);
  expect(talker.talk.misses).toBe(0);
  await plays(talker, [['no', '…What should we take?…']]);
});
