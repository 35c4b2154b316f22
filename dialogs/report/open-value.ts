import type { Answer } from '../../knowledge/catalogue/answer';
import type { Item } from '../../requests/form';
import { exactly } from '../offered';
import { onMap, OTHER_PLACE, placePicked, placeSaid } from '../places';
import type { Found } from './answered';
import { choicesOf, offersOwnNumber } from './choices';
import type { FormAt } from './form-at';

/** What a message says to the question that is open. */
export async function openValue(form: FormAt, item: Item): Promise<Found | undefined> {
  const { heard, sameThought } = form.scene;
  if (item.type === 'place') return form.state.places ? whichPlace(form, item) : placeFound(form);
  if (item.type === 'phone' && offersOwnNumber(form)) {
    const own = ownNumber(form, item);
    if (own) return own;
  }
  // Any words answer a question for words: those written before the question was read are no answer to it.
  if (item.type === 'text' && sameThought) return undefined;
  if (item.type === 'yes-no') return yesNo(form, item);
  const several = item.type === 'choices' ? byNumbers(heard.text, item) : undefined;
  const answer = several ?? (item.question && (await heard.value(item.question, true)));
  return answer && { answer };
}

/** "1 and 3", where several may be chosen. */
function byNumbers(text: string, item: Item): Answer | undefined {
  if (!/^\d{1,2}(?:[\s,&+]+(?:(?:and|a|ac) )?\d{1,2})*$/i.test(text)) return undefined;
  const chosen = (text.match(/\d+/g) ?? []).map((n) => item.question?.choices?.[Number(n) - 1]?.code);
  const codes = chosen.filter((code) => code !== undefined);
  return codes.length === chosen.length ? { type: 'choices', codes: [...new Set(codes)] } : undefined;
}

function yesNo(form: FormAt, item: Item): Found | undefined {
  const picked = exactly(form.scene.heard.text, choicesOf(form, item, form.scene.misses), true);
  const yes = picked === 'yes' || (picked !== 'no' ? form.scene.heard.yesNo() : false);
  return yes === undefined ? undefined : { answer: { type: 'yes-no', yes } };
}

function ownNumber(form: FormAt, item: Item): Found | undefined {
  const { heard, phone = '', misses } = form.scene;
  const picked = exactly(heard.text, choicesOf(form, item, misses), true);
  const own: Found = { answer: { type: 'phone', e164: phone }, told: true };
  if (picked === 'yes') return own;
  if (picked === 'no') return { instead: { otherNumber: true } };
  // "No, use 07700 900456" holds the other number already.
  if (/\d{5}/.test(heard.text)) return undefined;
  const yes = heard.yesNo();
  if (yes === undefined) return undefined;
  return yes ? own : { instead: { otherNumber: true } };
}

function placeFound({ scene }: FormAt): Found | undefined {
  const said = placeSaid(scene.heard, !scene.sameThought);
  if (!said) return undefined;
  return 'place' in said
    ? { answer: { type: 'place', place: said.place } }
    : { instead: { places: [...said.places] } };
}

function whichPlace(form: FormAt, item: Item): Found | undefined {
  const { heard, misses } = form.scene;
  const picked = placePicked(heard, form.state.places ?? [], choicesOf(form, item, misses));
  if (picked === OTHER_PLACE) return { instead: { places: undefined }, way: 'otherwise' };
  if (picked) return { answer: { type: 'place', place: picked } };
  const other = heard.places(false).map((guess) => guess.is);
  return other.some(onMap) ? placeFound(form) : undefined;
}
