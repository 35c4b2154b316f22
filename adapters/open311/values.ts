import { DateTime } from 'luxon';
import type { Answer } from '../../knowledge/catalogue/answer';
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
      return DateTime.fromISO(`${answer.day}T${answer.time}`, { zone: ZONE }).toISO({
        suppressMilliseconds: true,
      })!;
    case 'yes-no':
      return String(answer.yes);
    case 'place':
      return answer.place.label;
    case 'vehicle':
      return answer.registration;
  }
}
