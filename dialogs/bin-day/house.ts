import type { Place } from '../../knowledge/catalogue/answer';
import type { Question } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';

const NUMBER: Question = {
  code: 'house',
  ask: { en: 'house' },
  label: { en: 'house' },
  purpose: { en: 'house' },
  type: 'number',
  required: true,
};

/** The house number in an answer: "16", "16a", "number sixteen". */
export async function houseSaid(heard: Hearing): Promise<string | undefined> {
  const written = /(?<![\p{L}\d])\d{1,4}[a-z]?(?![\p{L}\d])/iu.exec(heard.text)?.[0];
  if (written !== undefined) return written;
  const answer = await heard.value(NUMBER, true);
  return answer?.type === 'number' && Number.isInteger(answer.number) ? String(answer.number) : undefined;
}

export const withHouse = (place: Place, house: string): Place => ({
  ...place,
  house,
  label: [`${house} ${place.street ?? ''}`.trim(), place.area].filter(Boolean).join(', '),
});
