import type { Guess, Hearing } from '../../knowledge/hearing';
import type { Service } from '../../knowledge/catalogue/service';
import { bin, bulky, callBack, pothole } from './services';
import { councilWith, ear, plays, Talker } from './talker';

const catalogue = councilWith(pothole, bin, bulky, callBack);
const real = ear(catalogue);

/** The real ear, but for how sure it is of a service: that changes with every example that a council writes. */
const guesses: Readonly<Record<string, readonly [code: string, confidence: number][]>> = {
  'something in the road': [
    ['pothole', 0.4],
    ['missed-bin', 0.3],
  ],
  'it is a thing of ours': [['bulky-waste', 0.35]],
  'the thing at 16 Mill Lane': [
    ['pothole', 0.5],
    ['missed-bin', 0.3],
  ],
};
const knowledge = {
  ...real,
  hear: (text: string, language: 'en' | 'cy'): Hearing => {
    const heard = real.hear(text, language);
    const fixed = guesses[text]?.map(([code, confidence]): Guess<Service> => ({
      is: catalogue.service(code)!,
      confidence,
    }));
    return fixed
      ? { ...heard, services: () => Promise.resolve(fixed), elsewhere: () => Promise.resolve(undefined) }
      : heard;
  },
};
const citizen = (more: object = {}): Talker => new Talker({ catalogue, knowledge, ...more });

test('not sure: the likeliest are offered, and one is picked by its number, its name or its chip', async () => {
  const offer = '…Which of these is it about? [Report a pothole | Report a missed bin | Something else]';
  for (const pick of ['2', 'the missed bin', 'Report a missed bin', 'missed-bin'])
    await plays(citizen(), [
      ['something in the road', offer],
      [pick, 'A missed bin. Bins go out by 7 in the morning. Which address is it?'],
    ]);
});

test('one guess is a question of yes or no', async () => {
  await plays(citizen({ medium: 'speech' }), [
    ['it is a thing of ours', '…Is it about this: Book a bulky collection?'],
    ['yes', 'A bulky collection. What should we take? You can name more than one. Sofa, Fridge, or Bed?'],
  ]);
});

test('what was said before the choice is not asked again', () =>
  plays(citizen(), [
    ['the thing at 16 Mill Lane', '…Which of these is it about?…'],
    ['1', '…A pothole. 16 Mill Lane, Aldersford. How deep is it, roughly?…'],
  ]));

test('none of them: other words, and then a person', () =>
  plays(citizen(), [
    ['something in the road', '…Which of these is it about?…'],
    ['Something else', 'Then tell me a little more. What is it about?'],
    [
      'xyzzy',
      "I didn't get that. Someone from the council can ring you, or you can ring 01632 960100. Shall I ask them to ring you? [Yes | No]",
    ],
    ['yes', 'Someone from the council can ring you.… Which number should we ring?'],
  ]));

test('plainer words are taken at once', () =>
  plays(citizen(), [
    ['something in the road', '…Which of these is it about?…'],
    ['a pothole in Mill Lane', '…A pothole. Mill Lane, Aldersford. How deep…'],
  ]));

test('in Welsh, with keys on a phone that hears none', () =>
  plays(citizen({ language: 'cy' }), [
    [
      'something in the road',
      "…Pa un o'r rhain sydd dan sylw? [Rhoi gwybod am dwll | Bin heb ei wagio | Rhywbeth arall]",
    ],
    ['3', 'Dywedwch ychydig mwy, felly. Beth sydd dan sylw?'],
  ]));
