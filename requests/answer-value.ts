import { DateTime } from 'luxon';
import type { Answer } from '../knowledge/catalogue/answer';
import { ZONE } from '../language/dates';
import type { Value } from '../language/reply';
import type { Item } from './form';
import { slotSay } from './slot-words';

/** An answer as it is said back. */
export function answerValue(item: Item, answer: Answer): Value {
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'number':
      return answer.number;
    case 'money':
      return { pence: answer.pence };
    case 'date':
      return { day: answer.day };
    case 'datetime':
      return momentOf(answer.day, answer.time);
    case 'choice':
      return choiceLabel(item, answer.code);
    case 'choices':
      return { list: answer.codes.map((code) => choiceLabel(item, code)) };
    case 'yes-no':
      return { key: answer.yes ? 'yes' : 'no' };
    case 'place':
      return answer.place.label;
    case 'photo':
      return { key: 'value.photo' };
    case 'phone':
      return { phone: answer.e164 };
    case 'email':
      return answer.address;
    case 'vehicle':
      return answer.registration.replace(/^([A-Z]{2}\d\d)([A-Z]{3})$/, '$1 $2');
    case 'slot':
      return slotSay(answer.slot);
    case 'unknown':
      return { key: 'value.unknown' };
  }
}

function choiceLabel(item: Item, code: string): Value {
  const choice = item.question?.choices?.find((c) => c.code === code);
  return choice ? { words: choice.label } : code;
}

function momentOf(day: string, time: string): Value {
  const moment = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  return moment.isValid ? { time: moment.toMillis() } : `${day} ${time}`;
}
