import { segmentsOf } from '../../adapters/sms/segments';
import { callBack, pothole } from './services';
import { councilWith, ear, example, plays, Talker } from './talker';

const suggestion = example.service('suggestion')!;
const catalogue = councilWith(pothole, callBack, suggestion);
const knowledge = ear(catalogue);

async function sent(more: object = {}): Promise<Talker> {
  const talker = new Talker({ catalogue, knowledge, ...more });
  for (const said of ['pothole at 16 Mill Lane', '3', talker.language === 'cy' ? 'hepgor' : 'skip', '1'])
    await talker.says(said);
  expect(talker.filed).toHaveLength(1);
  return talker;
}

const rated = (score: number, words?: string) => ({
  do: 'rate',
  feedback: { reference: '47KT2XQ', service: 'pothole', score, ...(words ? { words } : {}) },
});

test('on the web: asked when somebody takes their leave, once, with one open question', async () => {
  const talker = await sent();
  await plays(talker, [
    [
      'thanks',
      "You're welcome. One question, if you like: how well or badly have we dealt with this so far (a pothole)? [Very well | Well | Neither | Badly | Very badly]",
    ],
    ['Badly', 'Noted. What should we do better? You can skip this.'],
  ]);
  expect(talker.effects).toEqual([rated(2), { do: 'mark', marks: { rated: 2, about: '47KT2XQ' } }]);
  await plays(talker, [['tell people when you come', 'Thank you. Highways can read it.']]);
  expect(talker.effects).toEqual([rated(2, 'tell people when you come')]);
  await plays(talker, [['thanks', "You're welcome."]]);
});

test('by text, in the one message that is sent anyway', async () => {
  const talker = await sent({ medium: 'text' });
  const asked = await talker.says("that's all");
  expect(asked).toBe(
    'All right. If you like: how well or badly have we dealt with this so far? 1 Very well, 2 Well, 3 Neither, 4 Badly, 5 Very badly',
  );
  expect(segmentsOf(asked)).toBe(1);
  await plays(talker, [
    ['5', 'Noted. What should we do better? Or reply SKIP.'],
    ['skip', 'All right. Thank you for telling us.'],
  ]);
});

test('in Welsh', async () => {
  const talker = await sent({ language: 'cy' });
  await plays(talker, [
    [
      'diolch',
      "Croeso. Un cwestiwn, os dymunwch: … [Da iawn | Da | Y naill na'r llall | Gwael | Gwael iawn]",
    ],
    ['da iawn', "Wedi'i nodi. Beth ddylen ni ei wneud yn well? Cewch hepgor hyn."],
  ]);
  expect(talker.effects).toContainEqual(rated(5));
  await plays(talker, [['dim byd', "O'r gorau. Diolch am ddweud wrthon ni."]]);
});

test('in Welsh by text in one message', async () => {
  const talker = await sent({ language: 'cy', medium: 'text' });
  expect(segmentsOf(await talker.says('diolch'))).toBe(1);
});

test('half of the people are offered the worst first', async () => {
  const talker = new Talker({
    catalogue,
    knowledge,
    talk: {
      stack: [],
      greeted: true,
      misses: 0,
      silences: 0,
      fragments: [],
      parked: [],
      warned: [],
      filed: [{ reference: '47KT23B', service: 'pothole', at: 1 }],
    },
  });
  expect(await talker.says('bye')).toContain('[Very badly | Badly | Neither | Well | Very well]');
});

test('on a call nobody is kept for it', async () => {
  const talker = await sent({ medium: 'speech', phone: '+447700900123' });
  await plays(talker, [['thanks', "You're welcome."]]);
});

test('whoever has something else to say is not held up', async () => {
  const talker = await sent();
  await talker.says('thanks');
  await plays(talker, [['pothole at 14 Mill Lane', '…A pothole. 14 Mill Lane, Aldersford.…']]);
});

test('it is not asked after words that nobody asked for', async () => {
  const talker = new Talker({ catalogue, knowledge });
  await plays(talker, [
    ['I would like to make a suggestion', '…What would you like us to do, and why?'],
    ['more benches', '…You can also add your name.…{Suggestion: More benches}…'],
    ['send', 'Sent.…'],
    ['thanks', "You're welcome."],
  ]);
});
