import type { Choice } from '../../language/reply';
import { type Item, type ItemType, mayBeUnknown } from '../../requests/form';
import { YES_NO } from '../offered';
import { placeChoices } from '../places';
import { timeChoices } from '../times/offered';
import { CALL_BACK } from '../person/state';
import type { FormAt } from './form-at';
import { placeBefore, placeBeforeChoice } from './not-again';

const UNKNOWN: Choice = { value: 'unknown', label: { key: 'choice.unknown' }, unspoken: true };
const SKIP: Choice = { value: 'skip', label: { key: 'choice.skip' }, unspoken: true };
const RING_ME: Choice = { value: CALL_BACK, label: { key: 'choice.call-back' } };
const NUMBERS: readonly Choice[] = [
  { value: 'yes', label: { key: 'choice.same-number' } },
  { value: 'no', label: { key: 'choice.other-number' } },
];

/** After so many misses in a row a person is offered. */
const MISSES_TO_OFFER_A_PERSON = 2;

/** What is offered with a question, in the order in which it is numbered. `misses` are those that the citizen knows of. */
export function choicesOf(form: FormAt, item: Item, misses: number): readonly Choice[] {
  const ringMe = misses >= MISSES_TO_OFFER_A_PERSON && canRing(form) ? [RING_ME] : [];
  return [...answersOffered(form, item), ...wayOut(item), ...ringMe];
}

/** A number answers with one of the choices, and is not itself the answer. */
export function picksByNumber(form: FormAt, item: Item): boolean {
  const { type } = item;
  if (placeBefore(form, item)) return true;
  if (type === 'place') return form.state.places !== undefined;
  if (type === 'slot') return (form.state.times ?? []).length > 0;
  return ['choice', 'choices', 'yes-no'].includes(type) || (type === 'phone' && offersOwnNumber(form));
}

/** Someone can be asked to ring, unless that is what the form is for. */
export const canRing = ({ service, scene }: FormAt): boolean =>
  service.code !== CALL_BACK && scene.catalogue.service(CALL_BACK) !== undefined;

function answersOffered(form: FormAt, item: Item): readonly Choice[] {
  const { state } = form;
  if (item.type === 'place' && state.places) return placeChoices(state.places);
  if (item.type === 'phone' && offersOwnNumber(form)) return NUMBERS;
  if (item.type === 'yes-no') return YES_NO;
  if (item.type === 'slot') return timeChoices(state.times ?? []);
  const before = placeBefore(form, item);
  if (before) return [placeBeforeChoice(before)];
  return (item.question?.choices ?? []).map((c): Choice => ({ value: c.code, label: { words: c.label } }));
}

export const offersOwnNumber = ({ state, scene }: FormAt): boolean =>
  scene.phone !== undefined && !state.otherNumber;

function wayOut(item: Item): readonly Choice[] {
  if (!item.required) return [SKIP];
  const choosing = item.type === 'choice' || item.type === 'yes-no';
  return choosing && mayBeUnknown(item) && !unsureChoice(item) ? [UNKNOWN] : [];
}

/** The choice of the service's own that says "not sure". */
export const unsureChoice = (item: Item): string | undefined =>
  item.question?.choices?.find((c) => /^(not-sure|unsure|unknown|not-known|dont-know)$/.test(c.code))?.code;

const DIGITS: readonly ItemType[] = ['number', 'phone'];

/** Whoever speaks a language that the phone can't hear answers with keys, or not at all. */
export function canAnswer(form: FormAt, item: Item): boolean {
  const { can, language } = form.scene;
  if (can.hears.includes(language) || picksByNumber(form, item)) return true;
  return item.required && DIGITS.includes(item.type);
}
