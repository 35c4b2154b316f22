import type { Body } from '../../knowledge/catalogue/body';
import type { Service } from '../../knowledge/catalogue/service';
import type { Guess, Hearing } from '../../knowledge/hearing';
import { callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, callBack);
const real = ear(catalogue);

type Sure = readonly [code: string, confidence: number];
/** The real ear, but for how sure it is: that changes with every example that a council writes. */
const guesses: Readonly<Record<string, { readonly body?: Sure; readonly services: readonly Sure[] }>> = {
  'someone broke into my house last night': { body: ['police', 0.9], services: [] },
  'there is no water': { body: ['water-company', 0.9], services: [['pothole', 0.1]] },
  'no licence came': { body: ['dvla', 0.9], services: [] },
  'nobody gets to work': { body: ['bus-company', 0.9], services: [] },
  'it is about the noise from the line': { body: ['network-rail', 0.45], services: [['pothole', 0.3]] },
  'something on the rails': { body: ['network-rail', 0.5], services: [] },
  'a hole with water in it': { body: ['water-company', 0.2], services: [['pothole', 0.75]] },
  'hardly anything': { body: ['police', 0.15], services: [['pothole', 0.12]] },
};
const knowledge = {
  ...real,
  hear(text: string, language: 'en' | 'cy'): Hearing {
    const heard = real.hear(text, language);
    const fixed = guesses[text];
    if (!fixed) return heard;
    const [code, confidence = 0] = fixed.body ?? [];
    const body = code === undefined ? undefined : catalogue.body(code)!;
    const best = fixed.services[0]?.[1] ?? 0;
    return {
      ...heard,
      services: () =>
        Promise.resolve(
          fixed.services.map(([of, sure]): Guess<Service> => ({
            is: catalogue.service(of)!,
            confidence: sure,
          })),
        ),
      elsewhere: () =>
        Promise.resolve<Guess<Body> | undefined>(
          body && confidence > best ? { is: body, confidence } : undefined,
        ),
    };
  },
};
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

test('a sure one is told at once whose it is, what they do and when to ring', async () => {
  const talker = citizen();
  expect(await talker.says('someone broke into my house last night')).toBe(
    "I'm the automated assistant of Elwern Council. That's for the police, not the council. They look into crime and keep people safe. Ring 999 if someone is in danger or it is happening now. Ring 101 if it can wait. More on https://www.police.uk.",
  );
  expect(talker.effects).toContainEqual({ do: 'mark', marks: { elsewhere: 'police' } });
  expect(talker.talk.stack).toEqual([]);
  expect(talker.talk.misses).toBe(0);
});

test('in Welsh', async () => {
  expect(await citizen({ language: 'cy' }).says('someone broke into my house last night')).toMatch(
    /Nid y cyngor sy'n gyfrifol am hyn, ond yr heddlu\. Maen nhw'n ymchwilio i droseddau.* Ffoniwch 101 os gall aros\. Mae mwy ar https:\/\/www\.police\.uk\.$/,
  );
});

test.each([
  [
    'no licence came',
    "This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. That's for the DVLA, not the council. Ring 0300 790 6801 or see https://www.gov.uk/browse/driving",
  ],
  [
    'nobody gets to work',
    "This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. That's for the bus company, not the council. See https://www.traveline.info",
  ],
])('a text says it in short and does not wait for more: %s', async (said, answer) => {
  const talker = citizen({ medium: 'text' });
  expect(await talker.says(said)).toBe(answer);
  expect(talker.effects.map((effect) => effect.do)).toEqual(['mark']);
});

test('a call says the number digit by digit, twice, and the site as people say it', async () => {
  expect(await citizen({ medium: 'speech' }).says('no licence came')).toBe(
    "This is the automated assistant of Elwern Council. That's for the DVLA, not the council. They deal with driving licences, car tax and log books. Their number is 0 3 0 0, 7 9 0, 6 8 0 1. I will say it again: 0 3 0 0, 7 9 0, 6 8 0 1.",
  );
  expect(await citizen({ medium: 'speech' }).says('nobody gets to work')).toMatch(
    / I have no number for them, but there is more on the web at traveline dot info\.$/,
  );
  expect(await citizen({ medium: 'speech' }).says('someone broke into my house last night')).toMatch(
    / Ring 1 0 1 if it can wait\.$/,
  );
});

test('with a form open the form goes on at the same question', async () => {
  const talker = citizen();
  const depth =
    'How deep is it, roughly? [Shallower than a golf ball | About a golf ball | Deeper than that | Not sure]';
  await plays(talker, [
    ['pothole at 16 Mill Lane', `…${depth}`],
    [
      'there is no water',
      `That's for Elwern Water, not the council. They supply water, … Ring 01632 960310 at any hour for a burst pipe, … Now back to where we were. ${depth}`,
    ],
  ]);
  expect(talker.effects).toContainEqual({ do: 'mark', marks: { elsewhere: 'water-company' } });
  expect(talker.talk.misses).toBe(0);
  await plays(talker, [['Deeper than that', 'When did you see it?…']]);
});

test('between a service and a body it asks, and takes either', async () => {
  const offer = '…Which of these is it about? [Network Rail | Report a pothole | Something else]';
  for (const pick of ['1', 'Network Rail', 'network-rail'])
    await plays(citizen(), [
      ['it is about the noise from the line', offer],
      [pick, "That's for Network Rail, not the council. They look after the tracks, …"],
    ]);
  await plays(citizen(), [
    ['it is about the noise from the line', offer],
    ['2', '…A pothole. Where is it?'],
  ]);
});

test('a single unsure one is asked for, and a no asks for other words', () =>
  plays(citizen(), [
    ['something on the rails', '…Is that something for Network Rail? [Yes | No]'],
    ['no', 'Then tell me a little more. What is it about?'],
    ['someone broke into my house last night', "That's for the police, not the council. …"],
  ]));

test('a service that is likelier is begun, and no body is named', async () => {
  const said = await citizen().says('a hole with water in it');
  expect(said).toContain('A pothole.');
  expect(said).not.toContain('Elwern Water');
});

test('what is hardly anything is no answer', async () => {
  expect(await citizen().says('hardly anything')).toContain("I didn't get that.");
});
