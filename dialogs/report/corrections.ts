import type { Answer } from '../../knowledge/catalogue/answer';
import type { Hearing } from '../../knowledge/hearing';
import type { Answers, Line } from '../../requests/form';
import type { FormAt } from './form-at';
import { mentioned } from './understanding';

/** "Sorry, 14 not 41", "14, not 41", "not 41 but 14"; "14 nid 41" in Welsh. */
const SWAPS = [
  /(?:^|[\s,])(?<right>[\p{L}\p{N}'-]+(?: [\p{L}'-]+)?),? (?:not|nid) (?<wrong>[\p{L}\p{N}'-]+)/iu,
  /(?:^|\s)(?:not|nid) (?<wrong>[\p{L}\p{N}'-]+),? (?:but|ond|it's|its) (?<right>[\p{L}\p{N}'-]+)/iu,
];
/** How people begin when they put something right. */
const OPENS =
  /^(?:no|nope|nah|sorry|actually|wait|oops|i meant|i mean|correction|na|nage|sori|arhoswch|mae'n ddrwg gen i)\b/iu;

export const opensCorrection = (text: string): boolean => OPENS.test(text.trim());

/** One sign or word of an answer for another: strong enough to go before the open question. */
export async function swapped(form: FormAt, lines: readonly Line[]): Promise<Answers | undefined> {
  const { knowledge, language, heard } = form.scene;
  for (const pattern of SWAPS) {
    const { wrong, right } = pattern.exec(heard.text)?.groups ?? {};
    if (!wrong || !right) continue;
    for (const { item, answer } of lines) {
      const before = said(answer);
      const after = before && replaced(before, wrong, right.split(' ')[0]!);
      if (after === undefined) continue;
      const again = knowledge.hear(after, language);
      const answerNow =
        item.type === 'place'
          ? placeAnswer(again)
          : item.question && (await again.value(item.question, true));
      if (answerNow) return { [item.code]: answerNow };
    }
  }
  return undefined;
}

function placeAnswer(heard: Hearing): Answer | undefined {
  const best = heard.places(true)[0];
  return best && { type: 'place', place: best.is };
}

/** Other values than before for questions that were answered. */
export async function anew(lines: readonly Line[], heard: Hearing): Promise<Answers> {
  const found: Record<string, Answer> = {};
  for (const { item, answer } of lines) {
    const now = await mentioned(item, heard);
    if (now && !sameAnswer(now, answer)) found[item.code] = now;
  }
  return found;
}

/** Two ways of saying one place are one answer. */
function sameAnswer(a: Answer, b: Answer): boolean {
  if (a.type === 'place' && b.type === 'place') return a.place.label === b.place.label;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An answer in words in which a part can be replaced. */
function said(answer: Answer): string | undefined {
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'number':
      return String(answer.number);
    case 'money':
      return String(answer.pence / 100);
    case 'place':
      return answer.place.label;
    case 'phone':
      return answer.e164;
    case 'email':
      return answer.address;
    case 'vehicle':
      return answer.registration;
    default:
      return undefined;
  }
}

/** The words with one of them replaced, or undefined if it is not there. */
function replaced(words: string, wrong: string, right: string): string | undefined {
  const parts = words.split(/(?<=\s)|(?=\s)|(?=,)/);
  const at = parts.findIndex((part) => part.toLowerCase() === wrong.toLowerCase());
  if (at < 0) return undefined;
  return parts.map((part, i) => (i === at ? right : part)).join('');
}
