import type { Choice, Reply, Say } from '../../language/reply';
import { inEveryLanguage } from '../../language/same-words';
import type { Scene, Way } from '../dialog';
import type { ChooseState } from './state';

const NONE: Choice = { value: 'none', label: { key: 'choice.none' } };

/** Something that is offered: a service, or a body that is not the council. */
interface Offer {
  readonly code: string;
  readonly label: Say;
  /** How it is asked for if it is the only one. */
  readonly alone: Say;
  readonly names: readonly Say[];
}

function offersOf({ offered }: ChooseState, { catalogue }: Scene): Offer[] {
  return offered.flatMap((code): Offer[] => {
    const service = catalogue.service(code);
    if (service) {
      const title: Say = { words: service.title };
      const alone: Say = { key: 'choose.one', values: { title } };
      return [{ code, label: title, alone, names: [title, { words: service.noun }] }];
    }
    const body = catalogue.body(code);
    if (!body) return [];
    const name: Say = { words: body.name };
    return [{ code, label: name, alone: { key: 'choose.body', values: { name } }, names: [name] }];
  });
}

export function choicesOf(state: ChooseState, scene: Scene): Choice[] {
  const offers = offersOf(state, scene);
  const [only, second] = offers;
  if (only && !second)
    return [
      { value: only.code, label: { key: 'yes' } },
      { value: 'none', label: { key: 'no' } },
    ];
  return [...offers.map(({ code, label }): Choice => ({ value: code, label })), NONE];
}

/** What is offered by the words in which it may be named. */
export const namesOf = (state: ChooseState, scene: Scene): { value: string; words: string[] }[] =>
  offersOf(state, scene).map(({ code, names }) => ({
    value: code,
    words: [...new Set(names.flatMap(inEveryLanguage))],
  }));

export function ask(state: ChooseState, scene: Scene, way: Way): Reply {
  const [only, second] = offersOf(state, scene);
  if (!only) return { say: [{ key: 'choose.again' }], expecting: 'words' };
  return {
    say: [second ? { key: 'choose.ask' } : only.alone],
    choices: choicesOf(state, scene),
    expecting: second ? 'choice' : 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'listed',
  };
}
