import type { Hardship } from '../knowledge/hardship/kinds';
import type { PhraseKey } from '../language/phrases/en';
import type { Say } from '../language/reply';
import type { Scene } from './dialog';
import type { ReportState } from './report/state';
import type { Ran } from './stack';
import type { Talk } from './talk';

const WORDS: Readonly<Record<Hardship, PhraseKey>> = {
  loss: 'sympathy.loss',
  injury: 'sympathy.injury',
  illness: 'sympathy.illness',
  job: 'sympathy.job',
  debt: 'sympathy.debt',
  distress: 'sympathy.distress',
  disability: 'sympathy.disability',
};

/** What is said before what is to be done, and what of it is kept. */
export interface Sympathy {
  readonly say: readonly Say[];
  readonly kept: Pick<Talk, 'met'>;
}

/** Trouble paying is what some forms are about, in whatever words they were asked for, if no word was said yet. */
function aboutDebt({ stack }: Ran, { catalogue }: Scene): Hardship | undefined {
  const top = stack.at(-1);
  const code = top?.dialog === 'report' ? (top.state as ReportState).service : '';
  return catalogue.service(code)?.helps?.includes('debt') ? 'debt' : undefined;
}

/** Who tells of a hardship hears one fitting word, once, and how to reach a person; an article on a death or an injury has its own. */
export function sympathy({ met }: Talk, ran: Ran, scene: Scene): Sympathy {
  const hardship = scene.heard.hardship() ?? (met ? undefined : aboutDebt(ran, scene));
  if (!hardship || met?.includes(hardship)) return { say: [], kept: met ? { met } : {} };
  const kept = { met: [...(met ?? []), hardship] };
  if (['loss', 'injury'].includes(hardship) && ran.stack.at(-1)?.dialog === 'answer')
    return { say: [], kept };
  // Who can help first is named with it already.
  const person: Say[] = hardship === 'injury' ? [] : [{ key: 'sympathy.person' }];
  return { say: [{ key: WORDS[hardship] }, ...person], kept };
}
