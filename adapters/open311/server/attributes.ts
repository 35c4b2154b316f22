import { DateTime } from 'luxon';
import { mask } from '../../../base/masking';
import type { Answer } from '../../../knowledge/catalogue/answer';
import type { Question, Service } from '../../../knowledge/catalogue/service';
import { ZONE } from '../../../language/dates';
import type { Answers } from '../../../requests/form';
import { isAttribute } from './definitions';

const NAME = /^attribute\[([^\]]+)\](?:\[\d*\])?$/;
/** No answer is longer. */
const LONGEST = 2000;

export interface Read {
  readonly answers: Answers;
  /** A sentence for each value that does not fit. */
  readonly wrong: readonly string[];
}

/** `attribute[code]=value` and `attribute[code][]=value` as the answers of a form. */
export function readAttributes(service: Service, fields: URLSearchParams): Read {
  const answers: Record<string, Answer> = {};
  const wrong: string[] = [];
  for (const [code, values] of valuesIn(fields)) {
    const question = service.questions.filter(isAttribute).find((one) => one.code === code);
    if (!question) {
      wrong.push(`attribute ${code} is none of ${service.code}.`);
      continue;
    }
    const answer = answerOf(question, values);
    if (answer) answers[code] = answer;
    else wrong.push(`attribute ${code} ${mustBe(question)}.`);
  }
  return { answers, wrong };
}

/** What is left empty was not answered. */
function valuesIn(fields: URLSearchParams): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const code = NAME.exec(name)?.[1];
    const text = value.trim();
    if (code === undefined || text === '') continue;
    found.set(code, [...(found.get(code) ?? []), text]);
  }
  return found;
}

function answerOf({ type, choices }: Question, values: readonly string[]): Answer | undefined {
  const known = (code: string): boolean => choices?.some((choice) => choice.code === code) === true;
  if (type === 'choices')
    return values.every(known) ? { type: 'choices', codes: [...new Set(values)] } : undefined;
  const [value = '', ...more] = values;
  if (more.length > 0 || value.length > LONGEST) return undefined;
  switch (type) {
    case 'choice':
      return known(value) ? { type, code: value } : undefined;
    case 'yes-no':
      return /^(true|false)$/.test(value) ? { type, yes: value === 'true' } : undefined;
    case 'number':
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? { type, number: Number(value) } : undefined;
    case 'money':
      return /^\d{1,9}(\.\d\d?)?$/.test(value) ? { type, pence: Math.round(Number(value) * 100) } : undefined;
    case 'date':
      return dayOf(value);
    case 'datetime':
      return momentOf(value);
    case 'vehicle':
      return /^[A-Za-z0-9 ]{2,10}$/.test(value) ? { type, registration: value.toUpperCase() } : undefined;
    case 'place':
      return { type, place: { label: mask(value).text, said: mask(value).text } };
    default:
      return { type: 'text', text: mask(value).text };
  }
}

function dayOf(value: string): Answer | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const day = DateTime.fromISO(value, { zone: ZONE });
  return day.isValid ? { type: 'date', day: day.toISODate() } : undefined;
}

function momentOf(value: string): Answer | undefined {
  const moment = DateTime.fromISO(value, { zone: ZONE });
  if (!moment.isValid || !/T\d\d:\d\d/.test(value)) return undefined;
  return { type: 'datetime', day: moment.toISODate(), time: moment.toFormat('HH:mm') };
}

function mustBe({ type, choices = [] }: Question): string {
  switch (type) {
    case 'choice':
      return `must be one of ${choices.map(({ code }) => code).join(', ')}`;
    case 'choices':
      return `must be some of ${choices.map(({ code }) => code).join(', ')}`;
    case 'yes-no':
      return 'must be true or false';
    case 'number':
      return 'must be a number, such as 3';
    case 'money':
      return 'must be pounds, such as 12.50';
    case 'date':
      return 'must be a day, such as 2026-11-23';
    case 'datetime':
      return 'must be a time, such as 2026-11-23T14:30:00Z';
    case 'vehicle':
      return 'must be a registration number, such as AB12 CDE';
    default:
      return `must be one text of up to ${LONGEST} characters`;
  }
}
