import type { Answer } from '../knowledge/catalogue/answer';
import type { Question, QuestionType, Service } from '../knowledge/catalogue/service';
import type { Say } from '../language/reply';

/**
 * The one form engine, for every service: what was answered so far and what was understood go in, the new answers
 * and what comes next come out. It speaks with nobody and remembers nothing.
 */
export type Answers = Readonly<Record<string, Answer>>;

/** "Where is it?" is asked like any question. No question of a catalogue can have this code. */
export const PLACE = '$place';
/** So is which time of the council's calendar suits. */
export const SLOT = '$slot';

export type ItemType = QuestionType | 'slot';

/** A question as the form sees it: one of the service's own, the place, or the time of an appointment. */
export interface Item {
  readonly code: string;
  readonly type: ItemType;
  readonly required: boolean;
  readonly ask: Say;
  readonly label: Say;
  readonly purpose: Say;
  /** What it is called where the summary offers it; such an item is never asked. */
  readonly add?: Say;
  /** The service's own question; absent for the place and the time. */
  readonly question?: Question;
}

export interface Line {
  readonly item: Item;
  readonly answer: Answer;
}

export type StopRule = Service['stop_rules'][number];

export type Next =
  | { readonly is: 'question'; readonly item: Item }
  | { readonly is: 'stopped'; readonly rule: StopRule }
  | { readonly is: 'summary' };

/** All that the service may ask, the place first and the time last. */
export function itemsOf(service: Service): readonly Item[] {
  const own = service.questions.map((question): Item => ({
    code: question.code,
    type: question.type,
    required: question.required,
    ask: { words: question.ask },
    label: { words: question.label },
    purpose: { words: question.purpose },
    ...(question.add ? { add: { words: question.add } } : {}),
    question,
  }));
  const place = service.place === 'none' ? [] : [placeItem(service)];
  return [...place, ...own, ...(service.slots ? [TIME] : [])];
}

/** Whoever can't make any of the times is rung all the same. */
const TIME: Item = {
  code: SLOT,
  type: 'slot',
  required: false,
  ask: { key: 'slots.ask' },
  label: { key: 'slots.label' },
  purpose: { key: 'slots.purpose' },
};

function placeItem(service: Service): Item {
  return {
    code: PLACE,
    type: 'place',
    required: service.place === 'required',
    ask: service.place_ask ? { words: service.place_ask } : { key: 'place.ask' },
    label: { key: 'place.label' },
    purpose: { key: 'place.purpose' },
    ...(service.place === 'optional' ? { add: { key: 'place.add' } as const } : {}),
  };
}

/** The questions that these answers leave standing: a question that hangs on another's answer falls with it. */
export function standingItems(service: Service, answers: Answers): readonly Item[] {
  const standing = new Set<string>();
  return itemsOf(service).filter((item) => {
    const only = item.question?.only_if;
    const asked = !only || (standing.has(only.question) && isOneOf(answers[only.question], only.is));
    if (asked) standing.add(item.code);
    return asked;
  });
}

/** The answered questions in the order of the form. */
export function linesOf(service: Service, answers: Answers): readonly Line[] {
  return standingItems(service, answers).flatMap((item) => {
    const answer = answers[item.code];
    return answer ? [{ item, answer }] : [];
  });
}

/** What may still be added though nobody is asked for it. */
export const additions = (service: Service, answers: Answers): readonly Item[] =>
  standingItems(service, answers).filter(({ code, add }) => add && !answers[code]);

/** What can be asked for just now: a photo where one can be sent, a time where one may be chosen. */
export interface Askable {
  readonly photos: boolean;
  readonly slots: boolean;
}

/** What is to be said next. */
export function next(service: Service, answers: Answers, can: Askable): Next {
  for (const item of standingItems(service, answers)) {
    const answer = answers[item.code];
    const rule = service.stop_rules.find((r) => r.question === item.code && isOneOf(answer, r.is));
    if (rule) return { is: 'stopped', rule };
    if (!answer && !item.add && isAskable(item, can)) return { is: 'question', item };
  }
  return { is: 'summary' };
}

const isAskable = ({ type }: Item, can: Askable): boolean =>
  (type !== 'photo' || can.photos) && (type !== 'slot' || can.slots);

/** The answers with what was understood put in, each only where it fits its question. */
export function filled(service: Service, answers: Answers, understood: Answers): Answers {
  return { ...answers, ...fitting(service, understood) };
}

/** The answers that still fit the service as it is today. */
export function fitting(service: Service, answers: Answers): Answers {
  const items = itemsOf(service);
  const kept = Object.entries(answers).filter(([code, answer]) => {
    const item = items.find((i) => i.code === code);
    return item !== undefined && fits(item, answer) && isOfCalendar(service, answer);
  });
  return Object.fromEntries(kept);
}

function fits(item: Item, answer: Answer): boolean {
  if (answer.type === 'unknown') return !item.required || mayBeUnknown(item);
  if (answer.type !== item.type) return false;
  const known = (code: string): boolean => item.question?.choices?.some((c) => c.code === code) === true;
  if (answer.type === 'choice') return known(answer.code);
  return answer.type !== 'choices' || answer.codes.every(known);
}

/** A council may have given the service other times since. */
const isOfCalendar = ({ slots }: Service, answer: Answer): boolean =>
  answer.type !== 'slot' || answer.slot.calendar === slots?.calendar;

/** Nobody can be rung on a number that is not known, nor a hole be filled at a place that is not. */
const NEVER_UNKNOWN: readonly ItemType[] = ['place', 'photo', 'phone', 'email'];

export const mayBeUnknown = (item: Item): boolean => !item.required || !NEVER_UNKNOWN.includes(item.type);

export function isOneOf(answer: Answer | undefined, codes: readonly string[]): boolean {
  if (!answer) return false;
  if (answer.type === 'choices') return answer.codes.some((code) => codes.includes(code));
  return codes.includes(codeOf(answer));
}

/** An answer as a catalogue's rules name it. */
function codeOf(answer: Answer): string {
  switch (answer.type) {
    case 'choice':
      return answer.code;
    case 'yes-no':
      return answer.yes ? 'yes' : 'no';
    case 'number':
      return String(answer.number);
    case 'text':
      return answer.text;
    default:
      return answer.type;
  }
}
