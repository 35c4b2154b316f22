import type { Answer, Place } from '../../knowledge/catalogue/answer';
import type { Service } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';
import { APART, surePlace } from '../places';
import { type Answers, type Item, PLACE, itemsOf, standingItems } from '../../requests/form';

/** The value for a question that words hold, though they answer something else or nothing. */
export async function mentioned(item: Item, heard: Hearing): Promise<Answer | undefined> {
  if (item.type === 'place') {
    const place = surePlace(heard.places(false));
    return place && { type: 'place', place };
  }
  return item.question && heard.value(item.question, false);
}

/**
 * What the words say for the questions that are still unanswered. One value answers one question only: a day that
 * was named is not both when the bin was due and when it was seen.
 */
export async function alsoMentioned(
  service: Service,
  answers: Answers,
  heard: Hearing,
  taken: ReadonlySet<string> = new Set(),
): Promise<Answers> {
  const found: Record<string, Answer> = {};
  const types = new Set(taken);
  if (heard.text === '') return found;
  const standing = standingItems(service, answers);
  // Whether the others are needed is open until the question on which they hang is answered.
  for (const item of [...standing, ...itemsOf(service).filter((one) => hangs(one, standing))]) {
    const shares = item.type !== 'choice' && item.type !== 'choices';
    if (answers[item.code] || (shares && types.has(item.type))) continue;
    const answer = await mentioned(item, heard);
    if (!answer) continue;
    found[item.code] = answer;
    types.add(item.type);
  }
  return found;
}

const hangs = ({ code, question }: Item, standing: readonly Item[]): boolean =>
  question?.only_if !== undefined && !standing.some((item) => item.code === code);

/** Places that were mentioned, when it is open which of them is meant. */
export function possiblePlaces(service: Service, answers: Answers, heard: Hearing): Place[] | undefined {
  if (service.place === 'none' || answers[PLACE] || heard.text === '') return undefined;
  const likely = heard.places(false).filter((guess) => guess.confidence >= APART);
  return likely.length > 1 && !surePlace(likely) ? likely.map((guess) => guess.is) : undefined;
}
