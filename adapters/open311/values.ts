import { DateTime } from 'luxon';
import type { Answer, Slot } from '../../knowledge/catalogue/answer';
import { ZONE } from '../../language/dates';

type Valued = Exclude<Answer, { type: 'phone' | 'email' | 'choice' | 'choices' | 'photo' | 'unknown' }>;

/** An answer that is one value, as GeoReport v2 writes it. */
export function valueOf(answer: Valued): string {
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'number':
      return String(answer.number);
    case 'money':
      return (answer.pence / 100).toFixed(2);
    case 'date':
      return answer.day;
    case 'datetime':
      return moment(answer.day, answer.time);
    case 'yes-no':
      return String(answer.yes);
    case 'place':
      return answer.place.label;
    case 'vehicle':
      return answer.registration;
    case 'slot':
      return spanOf(answer.slot);
  }
}

const moment = (day: string, time: string): string =>
  DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toISO({ suppressMilliseconds: true })!;

/** From and to, as ISO 8601 writes an interval. */
export const spanOf = ({ day, from, to }: Slot): string => `${moment(day, from)}/${moment(day, to)}`;
