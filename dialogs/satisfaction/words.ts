import type { Choice, Reply, Say } from '../../language/reply';
import { SCORES, type Score } from '../../requests/feedback';
import { SIGNS } from '../../requests/reference';
import type { Scene } from '../dialog';
import type { SatisfactionState } from './state';

const POINTS: Readonly<Record<Score, Choice>> = {
  1: { value: 'very-badly', label: { key: 'rate.1' } },
  2: { value: 'badly', label: { key: 'rate.2' } },
  3: { value: 'neither', label: { key: 'rate.3' } },
  4: { value: 'well', label: { key: 'rate.4' } },
  5: { value: 'very-well', label: { key: 'rate.5' } },
};

/** The first choice of a list is picked more often: half of the people see the best one first, and half the worst. */
const worstFirst = (reference: string): boolean => SIGNS.indexOf(reference.charAt(5)) % 2 === 1;

export function pointsOf({ reference }: SatisfactionState): readonly Choice[] {
  const scores = worstFirst(reference) ? SCORES : [...SCORES].reverse();
  return scores.map((score) => POINTS[score]);
}

export const scoreOf = (value: string): Score | undefined =>
  SCORES.find((score) => POINTS[score].value === value);

const rateTalk = (name: string): Say => ({ key: 'rate.ask-person', values: { name } });

function rateRequest({ service: code }: SatisfactionState, catalogue: Scene['catalogue']): Say {
  const service = catalogue.service(code);
  return { key: 'rate.ask', values: { what: service ? { words: service.noun } : '' } };
}

export function askScore(state: SatisfactionState, { catalogue }: Scene): Reply {
  return {
    say: [state.helper === undefined ? rateRequest(state, catalogue) : rateTalk(state.helper)],
    choices: pointsOf(state),
    expecting: 'choice',
    naming: 'listed',
  };
}
