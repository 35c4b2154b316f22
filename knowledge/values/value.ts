import { MINUTE } from '../../base/clock';
import type { Clock } from '../../base/clock';
import { toDisplay } from '../../base/phone-numbers';
import type { Language } from '../../language/reply';
import type { Answer, Place } from '../catalogue/answer';
import type { Question } from '../catalogue/service';
import type { Guess } from '../hearing';
import { allNamed, named, picked } from '../replies/picking';
import type { Offered } from '../replies/picking';
import { wish } from '../replies/wishes';
import { yesNo } from '../replies/yes-no';
import { plain } from '../words/plain';
import { addDays, localNow } from './calendar';
import { emailIn, phoneIn, spokenPhoneIn } from './contact';
import { dayIn } from './days';
import { moneyIn } from './money';
import { nameIn } from './name';
import { numberIn, numberOf } from './numbers';
import { answerFrom, worthRecognising } from './recognised';
import type { Recognised, Recogniser } from './recogniser';
import { minutesAgo } from './time-spans';
import { timeIn } from './times';
import { registrationIn } from './vehicle';

export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly question: Question;
  /** The text answers this very question. */
  readonly open: boolean;
  readonly places: () => readonly Guess<Place>[];
}

/** A place counts as said when it is surely that one, and not one of two. */
const SURE_PLACE = 0.6;

/** A value of the question's type in a text. Our own patterns first: what most people write never waits for the worker. */
export async function readValue(
  reading: Reading,
  clock: Clock,
  recogniser: Recogniser,
): Promise<Answer | undefined> {
  const { question, open } = reading;
  const own = ownReading(reading, clock);
  if (own || !isRecognised(question.type)) return own;
  // A number or a date inside a text about other things is ours to find only where it is plain.
  if (!open || wish(reading.text) !== undefined) return undefined;
  const part = worthRecognising(plain(reading.text), question.type);
  if (part === undefined) return undefined;
  const { day: today, time } = localNow(clock.now());
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const found = await recogniser.recognise({
    type: question.type,
    text: part,
    at: [year, month, day, hour, minute],
  });
  return answerFrom(found, question.type, question.when);
}

function isRecognised(type: string): type is Recognised {
  return type === 'number' || type === 'money' || type === 'date' || type === 'datetime';
}

/** What somebody tells of themself beside other things: "my name is Jo Bevan", an address to write to. */
function aboutThem({ about_you: about }: Question, text: string): string | undefined {
  if (about === 'name') return nameIn(text);
  if (about !== 'contact') return undefined;
  const e164 = phoneIn(plain(text));
  return emailIn(text) ?? (e164 && toDisplay(e164));
}

/** Only days and times ask where the council is: a time zone is dear to reckon. */
function ownReading(reading: Reading, clock: Clock): Answer | undefined {
  const { question, text, open } = reading;
  const said = plain(text);
  switch (question.type) {
    case 'text':
      return known(open ? text || undefined : aboutThem(question, text), (text) => ({ type: 'text', text }));
    case 'number':
      return known(open ? numberIn(said) : numberOf(said, aboutOf(question)), (number) => ({
        type: 'number',
        number,
      }));
    case 'money':
      return known(moneyIn(said) ?? (open ? plainAmount(said) : undefined), (pence) => ({
        type: 'money',
        pence,
      }));
    case 'date':
      return known(dayIn(said, localNow(clock.now()).day, question.when), (day) => ({ type: 'date', day }));
    case 'datetime':
      return moment(said, clock.now(), question);
    case 'phone':
      return known(phoneIn(said) ?? (open ? spokenPhoneIn(said) : undefined), (e164) => ({
        type: 'phone',
        e164,
      }));
    case 'email':
      return known(emailIn(text) ?? emailIn(said), (address) => ({ type: 'email', address }));
    case 'vehicle':
      return known(registrationIn(text, open), (registration) => ({ type: 'vehicle', registration }));
    case 'yes-no':
      return known(open ? yesNo(text, reading.language) : undefined, (yes) => ({ type: 'yes-no', yes }));
    case 'choice':
    case 'choices':
      return chosen(reading);
    case 'place':
      return placed(reading);
    case 'photo':
      return undefined;
  }
}

function known<T>(value: T | undefined, answer: (value: T) => Answer): Answer | undefined {
  return value === undefined ? undefined : answer(value);
}

const aboutOf = ({ ask, label }: Question): string =>
  plain(`${ask.en} ${ask.cy ?? ''} ${label.en} ${label.cy ?? ''}`);

/** "About 40" is an amount where an amount was asked for. */
function plainAmount(said: string): number | undefined {
  const number = /[€$¥]|\b(?:euros?|dollars?)\b/u.test(said) ? undefined : numberIn(said);
  return number === undefined ? undefined : Math.round(number * 100);
}

/** A time without a day is today's, or the day beside it where the question asks for the past and it is still to come. */
function moment(said: string, now: number, question: Question): Answer | undefined {
  const ago = minutesAgo(said);
  if (ago !== undefined) return { type: 'datetime', ...localNow(now - ago * MINUTE) };
  const time = timeIn(said);
  if (time === undefined) return undefined;
  const here = localNow(now);
  const named = dayIn(said, here.day, question.when);
  if (named) return { type: 'datetime', day: addDays(named, afterMidnight(said, time)), time };
  const other =
    question.when === 'past' && time > here.time
      ? -1
      : question.when === 'future' && time < here.time
        ? 1
        : 0;
  return { type: 'datetime', day: addDays(here.day, other), time };
}

/** "Three in the morning last night" is on the day that followed. */
function afterMidnight(said: string, time: string): number {
  return time < '06:00' && /\b(?:last night|neithiwr)\b/.test(said) ? 1 : 0;
}

function chosen({ question, text, open, language }: Reading): Answer | undefined {
  const offered: Offered[] = (question.choices ?? []).map((choice) => ({
    value: choice.code,
    words: [choice.label.en, choice.label.cy ?? choice.label.en, ...choice.said],
  }));
  if (question.type === 'choice') {
    const code = open ? picked(text, offered, language) : named(text, offered);
    return known(code, (code) => ({ type: 'choice', code }));
  }
  const codes = allNamed(text, offered, open);
  const one = codes.length === 0 && open ? picked(text, offered, language) : undefined;
  if (one !== undefined) return { type: 'choices', codes: [one] };
  return codes.length > 0 ? { type: 'choices', codes } : undefined;
}

function placed({ places, open }: Reading): Answer | undefined {
  const [best, next] = places();
  if (!best) return undefined;
  const sure = best.confidence >= SURE_PLACE && best.confidence - (next?.confidence ?? 0) > 0.2;
  return sure || (open && next === undefined) ? { type: 'place', place: best.is } : undefined;
}
