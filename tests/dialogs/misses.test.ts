import { bulky, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bulky, callBack);
const knowledge = ear(catalogue);
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });
const CHIPS = 'Shallower than a golf ball | About a golf ball | Deeper than that | Not sure';

test('a miss is our fault: other words, then a person, then their own words go to the team', async () => {
  const talker = citizen();
  await plays(talker, [
    ['pothole at 16 Mill Lane', `…How deep is it, roughly? [${CHIPS}]`],
    ['purple', `I didn't get that. Depth: which of these is nearest? [${CHIPS}]`],
    [
      'very purple indeed',
      `I still don't get it, and that is my fault. Someone from the council can ring you, or you can ring 01632 960100. Or try it in other words. [${CHIPS} | Ask someone to ring me]`,
    ],
    ['it is purple I tell you', "I'll pass that on in your own words. When did you see it? [Skip this]"],
    ['skip', "This is what I'll send.…"],
    ['send', 'Sent.…'],
  ]);
  expect(talker.filed[0]?.answers['depth']).toEqual({ type: 'unknown' });
  expect(talker.filed[0]?.description).toBe('pothole at 16 Mill Lane\nit is purple I tell you');
});

test('the person who is offered is a call back that knows what it is about; then the form goes on', async () => {
  const talker = citizen();
  await plays(talker, [
    ['pothole at 16 Mill Lane', '…How deep…'],
    ['purple', "I didn't get that.…"],
    ['mauve', '…[… | Ask someone to ring me]'],
    [
      'Ask someone to ring me',
      'Someone from the council can ring you. You can also ring 01632 960100. Which number should we ring?',
    ],
    [
      '07700 900123',
      "This is what I'll send. Shall I send it? …{About: Pothole at 16 Mill Lane} [Send | Change something]",
    ],
    [
      'send',
      `Sent. Your reference is 47K-T2XQ. Someone rings you by the end of Wednesday 25 November. Now back to where we were. How deep is it, roughly? [${CHIPS}]`,
    ],
  ]);
  expect(talker.filed.map((request) => request.service)).toEqual(['call-back']);
});

test('a number is no choice where a number is asked for', () =>
  plays(citizen({ medium: 'text' }), [
    ['collect bulky waste', '…What should we take? Reply with one number or more. 1 Sofa, 2 Fridge, 3 Bed'],
    ['3', 'Bed. How many items are there?'],
    ['purple', "I didn't get that. A number helps here, such as 3."],
    [
      'mauve',
      "I still don't get it, my fault. Reply RING ME and someone rings you, or ring 01632 960100. Or try other words.",
    ],
    ['1', 'What are they worth? Or reply SKIP.'],
  ]));

test.each(['web', 'text', 'speech'] as const)(
  'the same sentence never comes twice in a row, %s',
  async (medium) => {
    for (const language of ['en', 'cy'] as const) {
      const talker = citizen({ medium, language: medium === 'speech' ? 'en' : language });
      await talker.says('I want a call back');
      let before = '';
      for (const words of ['purple', 'mauve', 'lilac', 'pink', 'grey', 'brown']) {
        const now = await talker.says(words);
        expect(now).not.toBe('');
        expect(now).not.toBe(before);
        before = now;
      }
    }
  },
);

test('nothing understood at all: examples, then a person', () =>
  plays(citizen(), [
    [
      'xyzzy',
      "I'm the automated assistant of Elwern Council. I didn't get that. Tell me in a few words what it is about, such as ….",
    ],
    [
      'qwxz',
      "I still don't get it, and that is my fault. Someone from the council can ring you, or you can ring 01632 960100. Shall I ask them to ring you? [Yes | No]",
    ],
    [
      'yes',
      'Someone from the council can ring you. You can also ring 01632 960100. Which number should we ring?',
    ],
  ]));

test('an offer of a call does not stand in the way of the next matter', () =>
  plays(citizen(), [
    ['xyzzy', '…'],
    ['qwxz', '…Shall I ask them to ring you? [Yes | No]'],
    ['there is a pothole at 16 Mill Lane', '…A pothole. 16 Mill Lane, Aldersford. How deep…'],
  ]));

test('a council without call backs gives its number', async () => {
  const bare = {
    ...catalogue,
    service: (code: string) => (code === 'call-back' ? undefined : catalogue.service(code)),
  };
  const talker = new Talker({ catalogue: bare, knowledge });
  await plays(talker, [
    ['can I speak to a person', '…A person can help you on 01632 960100.'],
    ['pothole at 16 Mill Lane', '…How deep…'],
    ['purple', "I didn't get that.…"],
    [
      'mauve',
      `I still don't get it, and that is my fault. You can ring a person on 01632 960100. Or try it in other words. [${CHIPS}]`,
    ],
    ['can I speak to a person', `A person can help you on 01632 960100. How deep is it, roughly? [${CHIPS}]`],
  ]);
});
