import { learnDanger } from '../../knowledge/danger/danger';
import { DANGERS } from '../../knowledge/danger/examples/dangers';
import { DANGER_KINDS, isHazard } from '../../knowledge/danger/kinds';
import { linesOf } from '../../knowledge/danger/likeness';
import { type Deeper, NO_DEEPER } from '../../knowledge/services/cascade';
import { finished } from '../../knowledge/services/gradual';
import { example } from '../dialogs/talker';
import { LEARNT } from '../support/learnt';
import { messagesOf } from './messages';

const find = finished(learnDanger(example.services, NO_DEEPER, LEARNT)).quick;
const unseen = messagesOf('unseen');
const inServices = messagesOf('in-services');
const all = [...unseen, ...inServices];

describe('danger', () => {
  /** None of them was learnt from: how many of a hundred are found is what can be expected of others. */
  test('is found in nearly every message that was never seen before', () => {
    const dangers = unseen.filter(({ danger }) => danger);
    const missed = dangers.filter(({ text }) => !find(text));
    expect(missed.length / dangers.length).toBeLessThan(0.03);
  });

  test('is found in what the services’ own examples tell of it', () => {
    expect(inServices.filter(({ text }) => !find(text)).length / inServices.length).toBeLessThan(0.15);
  });

  test('is found in nearly every example that it was learnt from', () => {
    const texts = Object.values(DANGERS).flatMap(linesOf);
    expect(texts.filter((text) => !find(text)).length / texts.length).toBeLessThan(0.02);
  });

  test('is heard in less than one harmless message of a hundred', () => {
    const dangers = new Set(inServices.map(({ text }) => text));
    const said = example.services.flatMap(({ examples }) => [...examples.en, ...examples.cy]);
    const harmless = [
      ...all.flatMap(({ text, danger }) => (danger ? [] : [text])),
      ...said.filter((text) => !dangers.has(text)),
    ];
    expect(harmless.length).toBeGreaterThan(8000);
    expect(harmless.filter((text) => find(text)).length / harmless.length).toBeLessThan(0.01);
  });

  test('is heard in hardly any message that was written to sound like it', () => {
    const hard = all.filter(({ danger }) => !danger);
    expect(hard.filter(({ text }) => find(text)).length / hard.length).toBeLessThan(0.02);
  });

  test('of a place and of a person are told apart', () => {
    const mixed = all.filter(({ danger, text }) => {
      const found = find(text);
      return danger && found && isHazard(found.kind) && !isHazard(danger);
    });
    expect(mixed.length / all.length).toBeLessThan(0.02);
  });

  test('is found by the table alone where a council has written down too little to learn from', () => {
    const table = finished(learnDanger(example.services.slice(0, 3), NO_DEEPER)).quick;
    const dangers = all.filter(({ danger }) => danger);
    expect(dangers.filter(({ text }) => table(text)).length / dangers.length).toBeGreaterThan(0.95);
  });
});

test.each([
  ['driver hurt: a lorry knocked the wall down', 'medical'],
  ["wall knocked down by a lorry, someone's hurt", 'medical'],
  ["mae'r gyrrwr wedi brifo, mae lori wedi taro'r wal", 'medical'],
  ['lamp post was hit by a car last week and is leaning', undefined],
  ['a lorry knocked our garden wall down', undefined],
  ['the bus driver was injured last year and I want to complain', undefined],
])('what happened to a wall takes back nothing of what happened to a person: %s', (text, kind) =>
  expect(find(text)?.kind).toBe(kind),
);

test.each([
  ["I'm frightened to go home", 'abuse'],
  ['dwi ofn mynd adref', 'abuse'],
  ['my ex keeps turning up', 'abuse'],
  ['frightened to go home, the pavement is so icy', undefined],
  ['my ex keeps asking which school they got', undefined],
])('who is afraid at home is heard, who is afraid of a dark road is not: %s', (text, kind) =>
  expect(find(text)?.kind).toBe(kind),
);

describe('what is only nearly like danger by its words', () => {
  /** The messages of which the meaning is asked, and whether they are danger when it says `scores`. */
  async function asked(scores: Float32Array | undefined): Promise<Map<string, boolean>> {
    const texts: string[] = [];
    const deeper: Deeper = async (lesson, text) => {
      texts.push(`${lesson}: ${text}`);
      return scores?.slice();
    };
    const finder = finished(learnDanger(example.services, deeper, LEARNT));
    const found = new Map<string, boolean>();
    for (const { text } of all) {
      const danger = await finder.find(text);
      if (texts.pop() === `danger: ${text}`) found.set(text, danger !== undefined);
      else expect(danger).toEqual(finder.quick(text));
    }
    return found;
  }
  const NONE = DANGER_KINDS.length;
  const sayingThat = (is: number): Float32Array => new Float32Array(NONE + 1).fill(9, is, is + 1);

  test('is danger if its meaning says so, and few messages are that', async () => {
    const found = await asked(sayingThat(0));
    expect(found.size).toBeGreaterThan(0);
    expect(found.size).toBeLessThan(all.length / 20);
    expect([...found.values()]).not.toContain(false);
  });

  test.each([
    ['its meaning says that it is none', sayingThat(NONE)],
    ['its meaning is not there', undefined],
  ])('is none if %s', async (_, scores) => {
    const found = await asked(scores);
    expect(found.size).toBeGreaterThan(0);
    expect([...found.values()]).not.toContain(true);
  });
});

/** Milliseconds that this process has worked; the machine may be busy with others. */
function spentSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

describe('what it costs', () => {
  test('a message takes well under a third of a millisecond', () => {
    for (const { text } of all) find(text);
    const started = process.cpuUsage();
    for (const { text } of all) find(text);
    expect(spentSince(started) / all.length).toBeLessThan(0.3);
  });

  const long = (words: string): string => words.repeat(Math.ceil(10_000 / words.length)).slice(0, 10_000);
  test.each([
    ['one letter', long('a ')],
    ['one word without an end', 'x'.repeat(10_000)],
    ['sentences of a letter each', Array.from({ length: 2000 }, (_, i) => `${i.toString(36)}. `).join('')],
    ['people', long('child baby mum dad he she man ')],
    [
      'the words of every danger',
      long('he hit me if fire gas smell not breathing knife kill my house on the '),
    ],
    [
      'all that is known',
      all
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 10_000),
    ],
  ])('ten thousand signs of %s take less than fifty', (_, text) => {
    find(text);
    const times = Array.from({ length: 10 }, () => {
      const started = process.cpuUsage();
      find(text);
      return spentSince(started);
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
