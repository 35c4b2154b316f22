import { DateTime } from 'luxon';
import type { CrewNote, Noted } from '../../knowledge/catalogue/collections/collections';
import { clockInWords, ZONE } from '../../language/dates';
import type { PhraseKey } from '../../language/phrases/en';
import type { Choice, Reply, Say, Value } from '../../language/reply';
import { binName } from '../bin-day/days';
import type { Way } from '../dialog';
import type { FormAt } from './form-at';
import { type Looked, lookUp } from './record-check';

export const RECORD_CHOICES: readonly Choice[] = [
  { value: 'report-anyway', label: { key: 'bins.report-anyway' } },
  { value: 'leave-it', label: { key: 'bins.leave-it' } },
];

/** What the record says, and whether to report it all the same. */
export function recordReply(form: FormAt, lead: readonly Say[], way: Way): Reply {
  const looked = way === 'otherwise' ? undefined : lookUp(form);
  return {
    say: [...lead, ...(looked ? recordSays(looked, form) : []), { key: 'bins.ask-anyway' }],
    choices: RECORD_CHOICES,
    expecting: 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'listed',
  };
}

function recordSays({ bin, state }: Looked, { scene }: FormAt): Say[] {
  const name = binName(bin, scene.catalogue.collections?.bins ?? []);
  switch (state.is) {
    case 'missed':
      return [];
    case 'not-collected':
      return [{ key: 'bins.no-such-bin', values: { bin: name } }];
    case 'not-due':
      return [
        { key: 'bins.not-due', values: { bin: name, day: { day: state.next.on } } },
        ...moved(state.next),
      ];
    case 'due-today':
      return [{ key: 'bins.due-today', values: { bin: name, until: clockTime(state.until) } }];
    case 'delayed': {
      const { late, on } = state.collection;
      const values = { bin: name, reason: late ? { words: late.reason } : '', day: { day: on } };
      return [{ key: late?.known ? 'bins.delayed' : 'bins.delayed-open', values }];
    }
    case 'logged':
      return [{ key: LEFT[state.note.what], values: { at: atOf(state.note) } }, ...then(state)];
  }
}

function moved({
  due,
  on,
  holiday,
}: {
  due: string;
  on: string;
  holiday?: { en: string; cy?: string };
}): Say[] {
  if (!holiday || due === on) return [];
  return [{ key: 'bins.holiday', values: { usual: { day: due }, reason: { words: holiday } } }];
}

const LEFT: Readonly<Record<Noted, PhraseKey>> = {
  'not-out': 'bins.left-not-out',
  contaminated: 'bins.left-contaminated',
  'too-heavy': 'bins.left-too-heavy',
  'road-blocked': 'bins.left-road-blocked',
};

function then({ note, next }: Extract<Looked['state'], { is: 'logged' }>): Say[] {
  if (note.comesOn !== undefined) return [{ key: 'bins.crew-again', values: { day: { day: note.comesOn } } }];
  return next ? [{ key: 'bins.next', values: { day: { day: next.on } } }] : [];
}

function atOf({ date, time }: CrewNote): Value {
  if (time === undefined) return { day: date };
  return { time: DateTime.fromISO(`${date}T${time}`, { zone: ZONE }).toMillis() };
}

function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return clockInWords({ hour, minute });
}
