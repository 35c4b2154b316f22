import { toDisplay } from '../../base/phone-numbers';
import type { Answer, Place } from '../../knowledge/catalogue/answer';
import type { Choice } from '../../language/reply';
import { type Item, PLACE, standingItems } from '../../requests/form';
import { namesSamePlace, saysTheSame } from '../../language/same-place';
import { exactly } from '../offered';
import type { Known } from '../known';
import type { Found } from './answered';
import type { FormAt } from './form-at';
import { withAnswers } from './with-answers';

/** What was told in this conversation answers the form that needs it: nobody is asked for their number twice. */
export function withKnown(form: FormAt): FormAt {
  const { service, state, scene } = form;
  const { known } = scene;
  if (!known) return form;
  const found = standingItems(service, state.answers).flatMap((item) => {
    const answer = state.answers[item.code] || !item.required ? undefined : knownAnswer(item, known);
    return answer ? [[item.code, answer] as const] : [];
  });
  return found.length > 0 ? withAnswers(form, Object.fromEntries(found)) : form;
}

/** What was told in this conversation, as an answer to this question. */
export const knownOf = ({ scene }: FormAt, item: Item): Answer | undefined =>
  scene.known && knownAnswer(item, scene.known);

function knownAnswer({ type, question }: Item, { name, phone, email }: Known): Answer | undefined {
  if (type === 'phone') return phone === undefined ? undefined : { type, e164: phone };
  if (type === 'email') return email === undefined ? undefined : { type, address: email };
  if (type !== 'text') return undefined;
  const about = question?.about_you;
  const contact = email ?? (phone === undefined ? undefined : toDisplay(phone));
  const text = about === 'name' ? name : about === 'contact' ? contact : undefined;
  return text === undefined ? undefined : { type, text };
}

/** Another matter may well be elsewhere: the place that was told before is offered where one is asked for. */
export function placeBefore({ state, scene }: FormAt, { type, question }: Item): Place | undefined {
  const place = scene.known?.place;
  // Whoever can only press keys could take it and not refuse it.
  if (!place || state.places || state.changing || !scene.can.hears.includes(scene.language)) return undefined;
  if (type !== 'place') return question?.about_you === 'address' ? place : undefined;
  const here = Object.values(state.answers);
  return here.some((one) => one.type === 'place' && one.place.label === place.label) ? undefined : place;
}

export const placeBeforeChoice = (place: Place): Choice => ({
  value: 'same-place',
  label: { words: { en: place.label } },
});

/** "Yes, the same again", where the place from before was offered. */
export function placeAgain(form: FormAt, item: Item): Found | undefined {
  const place = placeBefore(form, item);
  if (!place) return undefined;
  const { heard } = form.scene;
  const picked = exactly(heard.text, [placeBeforeChoice(place)], true) !== undefined;
  if (!picked && !saysTheSame(heard.text) && heard.yesNo() !== true) return undefined;
  return { answer: item.type === 'place' ? { type: 'place', place } : { type: 'text', text: place.label } };
}

/** The place, if the words with which the matter was told name it as the same as before. */
export function namedAgain({ state, scene }: FormAt): { readonly [PLACE]?: Answer } {
  const place = scene.known?.place;
  return place && namesSamePlace(state.description) ? { [PLACE]: { type: 'place', place } } : {};
}
