import type { PhraseKey } from '../../language/phrases/en';
import type { Expecting, Reply, Say } from '../../language/reply';
import type { Item, ItemType } from '../../requests/form';
import type { Way } from '../dialog';
import { choicesOf, offersOwnNumber, picksByNumber } from './choices';
import type { FormAt } from './form-at';
import { placeBefore } from './not-again';
import { timesAsk } from '../times/offered';

const EXPECTING: Readonly<Record<ItemType, Expecting>> = {
  text: 'words',
  number: 'number',
  money: 'number',
  date: 'date',
  datetime: 'date',
  choice: 'choice',
  choices: 'choice',
  'yes-no': 'yes-no',
  place: 'place',
  photo: 'photo',
  phone: 'phone',
  email: 'email',
  vehicle: 'words',
  slot: 'choice',
};

/** The question of a form, after what is said first. `misses` counts the one that this answers, if it was one. */
export function askItem(
  form: FormAt,
  item: Item,
  lead: readonly Say[],
  way: Way = 'again',
  misses = 0,
): Reply {
  const choices = choicesOf(form, item, misses);
  const listed =
    item.type === 'choice' ||
    item.type === 'choices' ||
    item.type === 'slot' ||
    (item.type === 'place' && form.state.places);
  return {
    say: [...lead, ...questionWords(form, item, way)],
    ...(choices.length > 0 ? { choices } : {}),
    expecting: expectingOf(form, item),
    naming: !picksByNumber(form, item) ? 'said' : way === 'keyed' ? 'keyed' : listed ? 'listed' : 'said',
  };
}

function questionWords(form: FormAt, item: Item, way: Way): readonly Say[] {
  if (item.type === 'slot') return timeWords(form, way);
  const optional: readonly Say[] = item.required || item.question?.choices ? [] : [{ key: 'hint.optional' }];
  if (way === 'otherwise') return [hintOf(item), ...optional];
  if (item.type === 'place' && form.state.places) return [{ key: 'place.which' }];
  if (item.type === 'phone' && offersOwnNumber(form))
    return [{ key: 'phone.offer', values: { phone: { phone: form.scene.phone ?? '' } } }];
  if (item.type === 'phone' && form.state.otherNumber) return [{ key: 'phone.other' }, ...optional];
  const before = placeBefore(form, item);
  if (before) return [item.ask, { key: 'place.again', values: { place: before.label } }, ...optional];
  return [item.ask, ...(item.type === 'choices' ? [{ key: 'hint.several' } as const] : optional)];
}

/** Which times are free is known once they were looked up. */
function timeWords({ state: { times } }: FormAt, way: Way): readonly Say[] {
  if (!times) return [];
  return [way === 'otherwise' ? { key: 'hint.slot' } : timesAsk(times)];
}

function expectingOf(form: FormAt, item: Item): Expecting {
  if (item.type === 'place' && form.state.places) return 'choice';
  if (item.type === 'slot' && form.state.times?.length === 0) return 'date';
  if (item.type === 'phone' && offersOwnNumber(form)) return 'yes-no';
  return EXPECTING[item.type];
}

/** What helps to answer, in other words than the question's. */
export const hintOf = (item: Item): Say => ({
  key: `hint.${item.type}` satisfies PhraseKey,
  values: { label: item.label },
});
