import { ear, example, plays, Talker } from './talker';

const knowledge = ear(example);
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, ...more });
const PHOTO = { files: [{ id: 'file-1', type: 'image/jpeg', name: 'bags.jpg' }] };

const READY = 'graffiti on the bridge at 16 Mill Lane, something of the council';

test('what may be added is named with what will be sent, and is a press away', async () => {
  const talker = citizen();
  await plays(talker, [
    [READY, '…Is it offensive,…'],
    [
      'no',
      "This is what I'll send. You can also add a photo. Shall I send it? … [Send | Change something | Add a photo]",
    ],
    ['Add a photo', 'Send the photo, or say skip. [Skip this]'],
  ]);
  expect(await talker.says('', PHOTO)).toMatch(/I've put the photo with it\..*\{Photo: Photo sent\} \[Send/);
});

test('what was not wanted after all is not offered again, and is no line of the summary', () =>
  plays(citizen(), [
    [READY, '…Is it offensive,…'],
    ['no', '…You can also add a photo.…'],
    ['add a photo', 'Send the photo, or say skip. [Skip this]'],
    [
      'skip',
      "This is what I'll send. Shall I send it? …such as a bridge or bench} [Send | Change something]",
    ],
    ['send', 'Sent.…'],
  ]));

test('a photo that came first is not asked for', async () => {
  const talker = citizen();
  expect(await talker.says(READY, PHOTO)).toContain('Is it offensive,');
  expect(await talker.says('no')).toMatch(/Shall I send it\?.*\{Photo: Photo sent\} \[Send/);
});

test('by text a photo takes a link, and the rest is written', () =>
  plays(citizen({ medium: 'text', phone: '+447700900123' }), [
    [
      'fly tipping at 16 Mill Lane, bags of rubbish on the pavement, a car boot full',
      '…You can add what you saw of who did it or a photo (reply PHOTO). Reply 1 to send, or tell me what to change.',
    ],
    [
      'add what you saw of who did it: a white van',
      "I've added that. …A white van. You can add a photo (reply PHOTO). Reply 1 to send, or tell me what to change.",
    ],
    ['1', 'Sent.…'],
  ]));

describe('what is volunteered', () => {
  const thanks = 'thank the bin men, they were brilliant';
  test.each([
    ['my name is Jo Bevan', 'Jo Bevan'],
    ['add my name: Jo Bevan', 'Jo Bevan'],
    ['your name is Jo Bevan', 'Jo Bevan'],
  ])('%s', async (words, name) => {
    const talker = citizen();
    await plays(talker, [
      [thanks, '…You can also add your name.…'],
      [words, `…{From: ${name}}…`],
      ['send', 'Sent.…'],
    ]);
  });

  test('a note of their own goes along, whatever the form asks', async () => {
    const talker = citizen();
    await plays(talker, [
      [READY, '…Is it offensive,…'],
      ['add that the gate is locked after six', "I've added that. Is it offensive,…"],
      ['no', '…Shall I send it?…'],
      ['please mention that it is by the steps', "I've added that. This is what I'll send.…"],
      ['send', 'Sent.…'],
    ]);
    expect(talker.filed[0]?.description).toMatch(/the gate is locked after six\n.*by the steps$/s);
  });

  test('a name that was told before is not asked for again', () =>
    plays(citizen(), [
      [`${thanks}, my name is Jo Bevan`, '…{From: Jo Bevan} [Send | Change something]'],
      ['send', 'Sent.…'],
      ['you should put more benches in the park', '…You can also add your name.…'],
      ['add your name', "I've added that. …{From: Jo Bevan} [Send | Change something]"],
    ]));
});

test('no thanks is no word against the rest, and just send it is leave to', () =>
  plays(citizen(), [
    [READY, '…Is it offensive,…'],
    ['no', '…You can also add a photo.…'],
    ['no thanks', 'Press Send, or tell me what to change.…'],
    ['change something', 'What should I change?…'],
    ['just send it', 'Sent.…'],
  ]));

test('in Welsh', () =>
  plays(citizen({ language: 'cy' }), [
    [
      "dwi eisiau diolch i'r dynion bin",
      '…Cewch ychwanegu eich enw hefyd. Ga i ei anfon?… [Anfon | Newid rhywbeth | Ychwanegu eich enw]',
    ],
    ['fy enw i yw Siân Llwyd', '…: Siân Llwyd} [Anfon | Newid rhywbeth]'],
    ['ie', "Wedi'i anfon.…"],
  ]));
