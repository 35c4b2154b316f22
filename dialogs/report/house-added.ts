import { bareWords } from '../../language/same-words';
import type { Answers, Line } from '../../requests/form';
import type { FormAt } from './form-at';

/** "Number 16", "it's outside number 16a", "rhif 16". A bare number could be anything. */
const HOUSE =
  /^(?:(?:its|it s|it is|thats|that s|at|outside|by|near|opposite|next to|mae n|wrth|ger|y tu allan i) )*(?:house )?(?:number|no|rhif) (?<house>\d{1,4}[a-z]?)(?: please| plis)?$/;

/** The number of the house, said after the street: the caller has not been asked for it, and means just that. */
export function houseAdded(
  { scene: { heard, knowledge, language } }: FormAt,
  lines: readonly Line[],
): Answers | undefined {
  const house = HOUSE.exec(bareWords(heard.text))?.groups?.['house'];
  const line = lines.find(({ answer }) => answer.type === 'place');
  if (house === undefined || line?.answer.type !== 'place' || line.answer.place.house !== undefined)
    return undefined;
  const [best] = knowledge.hear(`${house} ${line.answer.place.label}`, language).places(true);
  return best?.is.house === undefined ? undefined : { [line.item.code]: { type: 'place', place: best.is } };
}
