import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { learn, type Learnt } from '../../knowledge/learnt';
import { phraseGaps } from '../../language/phrases';
import { LEARNT } from '../support/learnt';

const catalogue = loadCatalogue('councils/example', phraseGaps);
const empty = mkdtempSync(join(tmpdir(), 'learnt-'));
afterAll(() => rmSync(empty, { recursive: true }));

const SAID = 'the tarmac outside our house is crumbling away';
const learning = (dataDir: string): Learnt => learn(catalogue, { dataDir, sentences: false });
const read = async (learnt: Learnt): Promise<unknown[]> => [
  await (await learnt.topics()).guess(SAID),
  await (await learnt.purposes()).shares(SAID),
];

test('whoever writes right after a start is read by all that is kept, and else by a part of the examples', async () => {
  const warm = learning(LEARNT);
  await warm.gently();
  const whole = await read(warm);
  expect(await read(learning(LEARNT))).toEqual(whole);
  expect(await read(learning(empty))).not.toEqual(whole);
});
