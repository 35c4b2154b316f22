import type { Answer } from '../../knowledge/catalogue/answer';
import { bareWords } from '../../language/same-words';
import { smallTalk } from '../../language/small-talk';
import { valueInWords } from '../../language/values';
import { answerValue } from '../../requests/answer-value';
import { type Item, itemsOf, linesOf } from '../../requests/form';
import type { Step, Way } from '../dialog';
import { exactly } from '../offered';
import { otherLanguage } from '../other-language/reply';
import { askItem } from './asking';
import { changed, somethingElse, valuesOf } from './changes';
import { choicesOf, offersOwnNumber, picksByNumber } from './choices';
import { anew, opensCorrection, swapped } from './corrections';
import type { FormAt } from './form-at';
import { lineToChange } from './lines';
import { missed } from './missed';
import { placeAgain } from './not-again';
import { openValue } from './open-value';
import { otherService } from './other-service';
import { proceed } from './proceed';
import { isQuestionAside } from './question-aside';
import type { ReportState } from './state';
import { alsoMentioned, mentioned } from './understanding';
import { again, obey, onTrail, revisit } from './wishes';
import { withAnswers } from './with-answers';

/** A message while a question of the form is open. */
export async function answered(form: FormAt, item: Item): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const lines = linesOf(form.service, form.state.answers).filter((line) => line.item.code !== item.code);
  const control = controlled(form, item);
  if (control) return control;
  if (smallTalk(heard.text) === 'why') return again(form, [item.purpose]);
  const swap = await swapped(form, lines);
  if (swap) return changed(form, swap);
  const chosen = isChoosing(item) ? await openValue(form, item) : placeAgain(form, item);
  if (opensCorrection(heard.text) && !(await mentioned(item, heard))) {
    const fixes = await anew(lines, heard);
    if (Object.keys(fixes).length > 0) return changed(form, fixes);
  }
  if (!chosen && !isChoosing(item) && heard.yesNo() !== undefined && heard.text.length <= LONGEST_YES_OR_NO) {
    if (!item.required && heard.yesNo() === false) return obey(form, 'skip');
    if (
      CONTACT.includes(item.type) &&
      !(item.type === 'phone' && offersOwnNumber(form)) &&
      heard.yesNo() === false
    )
      return obey(form, 'skip');
    if (item.type === 'photo')
      return { replies: [askItem(form, item, [], 'otherwise')], then: { wait: form.state } };
    if (item.type === 'place' || (item.type === 'text' && heard.yesNo())) return missed(form);
  }
  const wish = chosen ? undefined : heard.wish();
  if (wish) return obey(form, wish);
  const found = chosen ?? (await openValue(form, item));
  const beside = found && (await onlyBeside(form, found));
  return found && !beside ? accept(form, item, found) : somethingElse(form, lines);
}

/** "Have you a photo?" "No, sorry." Longer ones say more than that. */
const LONGEST_YES_OR_NO = 20;

/** Types to which "no" is a refusal, and not a wrong answer. */
const CONTACT: readonly Item['type'][] = ['phone', 'email'];

/** Words that fit on no map and answer another question, or are in another language, are no name of a place: "it's flickering". */
const LONGEST_BESIDE = 4;

/** Who begins so tells of something, and does not only say where. Bare words. */
const TELLS_ANEW =
  /\b(there s|theres|there is|there are|i need|i want|i d like|i would like|mae na|mae yna|dwi eisiau|dwi angen)\b/;

/** What stands after these words only says where: "there's some by the traffic lights". */
const SAYS_WHERE = /\b(by|near|next to|opposite|behind|beside|under|outside|wrth|ger|gyferbyn)\b/;

async function onlyBeside(form: FormAt, found: Found): Promise<boolean> {
  if (!('answer' in found) || found.answer.type !== 'place') return false;
  const { heard } = form.scene;
  const said = bareWords(heard.text);
  if (TELLS_ANEW.test(said) && !SAYS_WHERE.test(said) && (await otherService(form, heard))) return true;
  if (found.answer.place.latitude !== undefined) return false;
  if (otherLanguage(form.scene) || (await isQuestionAside(form))) return true;
  if (heard.text.split(' ').length > LONGEST_BESIDE) return false;
  return Object.keys(await alsoMentioned(form.service, form.state.answers, heard)).length > 0;
}

const isChoosing = (item: Item): boolean =>
  item.type === 'choice' || item.type === 'choices' || item.type === 'yes-no';

/** A chip, its label or its number, where that is none of the question's own answers. */
export function controlled(form: FormAt, item: Item): Step<ReportState> | undefined {
  const { text } = form.scene.heard;
  const line = lineToChange(text);
  const target = line === undefined ? undefined : itemsOf(form.service).find((i) => i.code === line);
  if (target) return revisit(form, target, true);
  const value = exactly(text, choicesOf(form, item, form.scene.misses), picksByNumber(form, item));
  // Among the things to choose from may be a skip.
  if (value === 'skip' || (value === undefined && form.scene.heard.wish() === 'skip'))
    return obey(form, 'skip');
  if (value === 'unknown') return obey(form, 'dont-know');
  return value === 'call-back' ? obey(form, 'person') : undefined;
}

/** What the open question made of a message: an answer, or something to ask about it first. */
export type Found =
  | { readonly answer: Answer; /** We named it ourselves. */ readonly told?: true }
  | { readonly instead: Partial<ReportState>; readonly way?: Way };

/** Nobody needs to be told what we named ourselves, or what they have just written or pressed in these very words. */
function tells({ scene }: FormAt, item: Item, found: Extract<Found, { answer: Answer }>): boolean {
  const words = valueInWords(answerValue(item, found.answer), { language: scene.language, medium: 'web' });
  return !found.told && bareWords(words) !== bareWords(scene.heard.text);
}

async function accept(form: FormAt, item: Item, found: Found): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  if ('instead' in found) {
    const state = { ...form.state, ...found.instead };
    return { replies: [askItem({ ...form, state }, item, [], found.way)], then: { wait: state } };
  }
  const filled = onTrail(withAnswers(form, { [item.code]: found.answer }), item);
  const also = await alsoMentioned(form.service, filled.state.answers, heard, new Set([item.type]));
  return proceed(withAnswers(filled, also), {
    back: valuesOf(filled, { ...(tells(form, item, found) ? { [item.code]: found.answer } : {}), ...also }),
    effects: [{ do: 'mark', marks: { answered: item.code } }],
  });
}
