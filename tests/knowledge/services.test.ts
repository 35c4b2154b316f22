import { createKnowledge } from '../../knowledge/knowledge';
import { finished, gradual } from '../../knowledge/services/gradual';
import { learnTopics } from '../../knowledge/services/matcher';
import { TestClock } from '../support/test-clock';
import { CATALOGUE, SERVICES } from './support/town';

const NOTHING = { services: [], bodies: [], articles: [] };
const matcher = finished(learnTopics({ ...NOTHING, services: SERVICES }));

describe('the service that is meant', () => {
  test.each([
    ["there's a massive pothole outside 16 mill lane, nearly had my wheel off this morning", 'pothole'],
    ['huge hole in our street', 'pothole'],
    ['potholes everywhere', 'pothole'],
    ['massive pothle in the road', 'pothole'],
    ['my recycling wasnt picked up', 'missed-bin'],
    ['bin not emptied again', 'missed-bin'],
    ['they didnt collect my bin', 'missed-bin'],
    ['someone has dumped an old sofa', 'fly-tipping'],
    ['mattress left in the alley', 'fly-tipping'],
    ['flytipping', 'fly-tipping'],
    ['streetlight not working', 'street-light'],
    ['the lamp outside number 4 keeps flickering', 'street-light'],
    ['cant pay my council tax', 'council-tax-help'],
    ['dog poo on the path by the school', 'dog-fouling'],
    ['twll mawr yn y ffordd', 'pothole'],
    ['dydyn nhw ddim wedi casglu fy min', 'missed-bin'],
    ['baw ci ar y palmant', 'dog-fouling'],
  ])('%s: %s', async (said, code) => {
    const [best] = (await matcher.guess(said)).services;
    expect(best?.is.code).toBe(code);
    expect(best!.confidence).toBeGreaterThan(0.5);
  });
});

describe('none of them', () => {
  test.each([
    "what's the weather",
    'hello',
    'thanks',
    'book me a flight to rome',
    'is the weather nice',
    'tell me a joke about cats',
    'my phone is broken',
    'yes',
    'xyzzy',
    '',
    '12345',
    'diolch',
  ])('%j', async (said) => {
    for (const { confidence } of (await matcher.guess(said)).services) expect(confidence).toBeLessThan(0.5);
  });
});

test('at most three, best first, and the same in every run', async () => {
  const said = 'rubbish in the road';
  const found = (await matcher.guess(said)).services;
  expect(found.length).toBeLessThanOrEqual(3);
  expect(found.map((g) => g.confidence)).toEqual([...found.map((g) => g.confidence)].sort((a, b) => b - a));
  expect((await finished(learnTopics(CATALOGUE)).guess(said)).services).toEqual(found);
});

describe('reading by meaning', () => {
  const holes = Float32Array.from([...SERVICES, undefined], (s) => (s?.code === 'pothole' ? 20 : 0));
  const asked: string[] = [];
  /** Its answer does not come in time. */
  const LATE = 'who looks after the road lamp and the bin';
  const deep = finished(
    learnTopics({ ...NOTHING, services: SERVICES }, (_, text) => {
      asked.push(text);
      return Promise.resolve(text === LATE ? undefined : holes);
    }),
  );
  beforeEach(() => asked.splice(0));

  test('is asked for where the words leave it open, and is weighed with them', async () => {
    const [best] = (await deep.guess('a light in the road is not emptied')).services;
    expect(best!.is.code).toBe('pothole');
    expect(best!.confidence).toBeGreaterThan(0.9);
    const [byWords] = (await matcher.guess('a light in the road is not emptied')).services;
    expect(byWords!.is.code).toBe('missed-bin');
    expect(asked).toEqual(['a light in the road is not emptied']);
  });

  test('that does not come in time leaves what the words say', async () => {
    expect(await deep.guess(LATE)).toEqual(await matcher.guess(LATE));
    expect(asked).toEqual([LATE]);
  });

  test.each(['there is a pothole in the road', 'mae rhywbeth o’i le yn y ffordd', 'xyzzy'])(
    'is not asked for: %s',
    async (said) => {
      expect(await deep.guess(said)).toEqual(await matcher.guess(said));
      expect(asked).toEqual([]);
    },
  );
});

test('a catalogue without services guesses nothing', async () => {
  expect((await finished(learnTopics(NOTHING)).guess('pothole')).services).toEqual([]);
});

test('a street is where, not what', async () => {
  const knowledge = createKnowledge({ catalogue: CATALOGUE, clock: new TestClock() });
  expect(await knowledge.hear('high street', 'en').services()).toEqual([]);
  const [best] = await knowledge.hear('pothole on high street', 'en').services();
  expect(best?.is.code).toBe('pothole');
});

test('learning bit by bit lets others work in between, and ends as learning at once does', async () => {
  const services = Array.from({ length: 8 }, (_, i) =>
    SERVICES.map((service) => ({ ...service, code: `${service.code}-${i}` })),
  ).flat();
  const slow = gradual(() => learnTopics({ ...NOTHING, services }));
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  await slow.gently();
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(5);
  const learnt = await finished(learnTopics({ ...NOTHING, services })).guess('a pothole');
  expect(await slow.now().guess('a pothole')).toEqual(learnt);
});
