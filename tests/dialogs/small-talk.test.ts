import { smallTalk } from '../../language/small-talk';
import { bin, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, callBack);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });
const DEPTH =
  'How deep is it, roughly? [Shallower than a golf ball | About a golf ball | Deeper than that | Not sure]';

test('gets a short honest answer', () =>
  plays(citizen(), [
    ['hello', "Hello. I'm the automated assistant of Elwern Council. What do you need?"],
    ['who are you?', "I'm a machine that takes reports and requests for Elwern Council. What do you need?"],
    [
      'are you a real person?',
      'I am a machine: an automated assistant. If you want a person, just ask. What do you need?',
    ],
    [
      'What can you do?',
      'I take reports and requests, such as a pothole, a missed bin or …. If I get stuck, a person can ring you. What do you need?',
    ],
    ['thank you', "You're welcome."],
    ['bye', 'Goodbye.'],
  ]));

test('whoever has rung for help, asks when we are open, or cannot read is met', () =>
  plays(citizen(), [
    ['hello', '…'],
    [
      "I've rung them",
      'Good. Do what they tell you. Whatever else you need from us can wait until you are safe.',
    ],
    [
      'the ambulance is on its way',
      'Good. Do what they tell you. Whatever else you need from us can wait until you are safe.',
    ],
    [
      'what are your opening hours?',
      'Our office is open Monday to Tuesday 9am to 5pm, Wednesday 10am to 5pm, Thursday 9am to 5pm, Friday 9am to 4.30pm, but not on bank holidays. The number is 01632 960100. I am here at any hour. What do you need?',
    ],
    [
      "i can't read very well",
      'That is fine. We can talk instead: ring us on 01632 960100, or write ring me and we ring you. …',
    ],
  ]));

test.each([
  ['called', ['i have called 999', 'weve phoned the fire brigade', 'they are coming', 'dwi wedi ffonio nhw']],
  [
    'hours',
    [
      'are you open on saturday',
      'when do you close',
      'office hours',
      'what time are you open',
      'oriau agor',
      'pryd ydych chi ar agor',
    ],
  ],
  ['reading', ['im dyslexic', 'I struggle with reading', 'cant read or write', 'dwi ddim yn gallu darllen']],
  [
    undefined,
    [
      'called about my bin',
      'i rang last week',
      'when is the tip open',
      'library opening times',
      'i cant read the meter',
      'i cant read the letter you sent',
      'the police are here and my bin is gone',
    ],
  ],
] as const)('is told by the whole message: %s', (kind, messages) =>
  expect(messages.map((one) => smallTalk(one))).toEqual(messages.map(() => kind)),
);

test('leaves an open form at the same question', () =>
  plays(citizen(), [
    ['pothole at 16 Mill Lane', `…${DEPTH}`],
    ['hello?', `Hello. ${DEPTH}`],
    ['are you a robot', `I am a machine: an automated assistant. If you want a person, just ask. ${DEPTH}`],
    ['thanks', `You're welcome. ${DEPTH}`],
    ['help', `I take reports and requests, such as … ${DEPTH}`],
    ['deep', '…When did you see it?…'],
  ]));

test('in Welsh', () =>
  plays(citizen({ language: 'cy' }), [
    ['bore da', 'Helo. Cynorthwyydd awtomatig Cyngor Elwern ydw i. Sut galla i helpu?'],
    [
      'pwy ydych chi',
      "Peiriant ydw i sy'n cymryd adroddiadau a cheisiadau. Cynorthwyydd awtomatig Cyngor Elwern ydw i. Sut galla i helpu?",
    ],
    ['diolch yn fawr', 'Croeso.'],
  ]));

test('goodbye ends a call', async () => {
  const talker = citizen({ medium: 'speech' });
  await plays(talker, [['goodbye', '…Goodbye.']]);
  expect(talker.effects).toContainEqual({ do: 'hang-up' });
});

test('card numbers are not wanted, and the form goes on', async () => {
  const talker = citizen();
  expect(
    await talker.says('there is a deep pothole in the road at 16 Mill Lane, my card is ****', {
      masked: true,
    }),
  ).toMatch(/^I took out what looked like a card or bank number\. I never need one here\. .*A pothole/);
});

test('a bare no where nothing was asked is no miss', async () => {
  await plays(citizen(), [
    ['hello', "Hello. I'm the automated assistant of Elwern Council. What do you need?"],
    ['no', 'What do you need?'],
  ]);
});
