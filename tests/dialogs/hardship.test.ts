import { ear, example, plays, Talker } from './talker';

const knowledge = ear(example);
const citizen = (more: object = {}): Talker => new Talker({ catalogue: example, knowledge, ...more });

const CHEER = /\b(great|happy|good news|lovely|brilliant|congratulations|perfect|sorry to hear)\b/i;

describe('after a death', () => {
  test('one sentence, and what helps then comes before any form', async () => {
    const talker = citizen();
    const answer = await talker.says(
      'my mum died last week and i need to sort out her council tax and her blue badge',
    );
    expect(answer).toMatch(/^I'm the automated assistant of Elwern Council\. We're sorry for your loss\. /);
    expect(answer).toContain(example.article('bereavement', 'en')!.short.slice(0, 40));
    expect(answer).not.toMatch(/first badge/i);
    expect(answer).not.toMatch(CHEER);
  });

  test('in the middle of a form the form goes on after it, and the word is said once', () =>
    plays(citizen(), [
      ['I am moving house and need to tell council tax', '…Which address in Elwern are you moving to?…'],
      [
        '14 Mill Lane, my mum has died',
        "I'm sorry for your loss. Just ask for a person at any time. 14 Mill Lane, Aldersford.…",
      ],
      ['into Elwern because my mum has died', 'Into Elwern.…'],
    ]));

  test('in Welsh', async () => {
    expect(await citizen({ language: 'cy' }).says('mae fy mam wedi marw')).toContain(
      example.article('bereavement', 'cy')!.short.slice(0, 20),
    );
  });
});

/** What is said first, how a person is reached, and that the right help follows. */
test.each([
  [
    'en',
    "I can't pay my council tax this month",
    /There is help with this, and asking early makes it easier\. Just ask for a person at any time\. .*National Debtline/,
  ],
  ['en', "I'm in a lot of debt and can't pay the rent", /There is help with this.*Just ask for a person/],
  [
    'en',
    "I've been laid off",
    /Losing a job is hard\. There may be help with council tax and rent\. Just ask for a person at any time\./,
  ],
  [
    'en',
    "I'm disabled and can't put my bin out",
    /If any of this is hard to do here, a person can do it with you\..*Help with putting your bins out/,
  ],
  [
    'en',
    "I'm in hospital and my bin needs emptying",
    /That is a lot to deal with, so I'll keep this short\. Just ask for a person at any time\./,
  ],
  [
    'en',
    "I've been crying all day, I don't know where to turn",
    /That sounds hard\. You don't have to sort it out alone\./,
  ],
  ['cy', "dwi'n methu talu'r dreth gyngor", /Mae help i gael gyda hyn.*Gofynnwch am berson unrhyw bryd\./],
  ['cy', 'dwi wedi colli fy swydd', /Mae colli gwaith yn anodd\..*\[.*treth y cyngor/i],
  ['cy', "dwi'n anabl ac yn methu rhoi'r bin allan", /gall person ei wneud gyda chi\./],
] as const)('%s: %s', async (language, words, answer) => {
  const said = await citizen({ language }).says(words);
  expect(said).toMatch(answer);
  expect(said).not.toMatch(CHEER);
  expect(said).not.toMatch(/didn't get that|Chlywais/);
});

test('by text the way to a person is a word to send', async () => {
  const talker = citizen({ medium: 'text', phone: '+447700900123' });
  await talker.says('missed bin');
  expect(await talker.says("16 Mill Lane, I'm in a wheelchair")).toMatch(/Reply PERSON for one of us\./);
});

test.each(['my street light is dead', 'the debt collector parked on my drive', 'pothole on Hospital Road'])(
  'nothing of the kind: %s',
  async (words) => {
    expect(await citizen().says(words)).not.toMatch(
      /sorry for your loss|There is help with this|a lot to deal/,
    );
  },
);
