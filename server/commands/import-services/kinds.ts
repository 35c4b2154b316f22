import type { OfferedAttribute } from '../../../adapters/open311/offered';
import type { QuestionType } from '../../../knowledge/catalogue/service';

/** The type of question that asks for an attribute; undefined where there is nothing to choose between. */
export function typeOf({
  datatype,
  values,
  datatype_description: hint,
}: OfferedAttribute): QuestionType | undefined {
  switch (datatype) {
    case 'number':
      return /£|\bpounds\b/i.test(hint) ? 'money' : 'number';
    case 'datetime':
      return /\b(day|date)\b/i.test(hint) && !/\b(time|hours?)\b/i.test(hint) ? 'date' : 'datetime';
    case 'singlevaluelist':
      return values.length < 2 ? undefined : isYesNo(values) ? 'yes-no' : 'choice';
    case 'multivaluelist':
      return values.length < 2 ? undefined : 'choices';
    default:
      return 'text';
  }
}

const isYesNo = (values: OfferedAttribute['values']): boolean =>
  values
    .map(({ key }) => key)
    .sort()
    .join() === 'false,true';

const ALIKE: readonly (readonly QuestionType[])[] = [
  ['text', 'place', 'vehicle'],
  ['number', 'money'],
  ['date', 'datetime'],
];

/** A council may ask more exactly than its back office does: for a number plate where any text will do. */
export const goesFor = (own: string, wanted: QuestionType): boolean =>
  own === wanted || ALIKE.some((some) => some.includes(own as QuestionType) && some.includes(wanted));
