import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { loadKeptCatalogue } from '../../knowledge/catalogue/kept';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { learn } from '../../knowledge/learnt';
import { phraseGaps } from '../../language/phrases';
import { LEARNT, LEARNT_OTHERS, LEARNT_SMALL, readBefore } from './learnt';
import { COUNCILS, makeCouncils, SMALL_COUNCIL } from './small-council';

/** Builds what the tests start as processes of their own, once before all of them. */
export default async function globalSetup(): Promise<void> {
  process.env['TZ'] = 'Europe/London';
  execFileSync(process.execPath, [join(__dirname, '../../server/build.mjs')], { stdio: 'inherit' });
  makeCouncils();
  for (const council of COUNCILS) loadKeptCatalogue(council, phraseGaps, readBefore(council));
  await keepLearnt('councils/example', LEARNT);
  for (const folder of [LEARNT_SMALL, LEARNT_OTHERS]) await keepLearnt(SMALL_COUNCIL, folder);
}

/** Learns what is not kept yet, so that none of the tests has to. */
async function keepLearnt(council: string, dataDir: string): Promise<void> {
  await learn(loadCatalogue(council, phraseGaps), { dataDir, sentences: false }).gently();
}
