import type { Slot } from '../../knowledge/catalogue/answer';
import type { Choice, Say } from '../../language/reply';
import { type OpenTime, slotId, timeAhead, timesAhead, type Wanted } from '../../requests/free-times';
import { slotSay } from '../../requests/slot-words';
import type { Scene } from '../dialog';

/** So many are offered at once: three fit into a text, and can be kept in mind on a call. */
const OFFERED = 3;
/** So many are looked at together for free ones. */
const LOOKED_AT = 12;

/** Which of the times ahead: from a day on, or those after one that was offered. */
export interface Which {
  readonly from?: string;
  readonly after?: Slot;
  /** The time that they have already is no other one. */
  readonly but?: Slot;
}

/** The nearest times that this citizen could have, three at most. */
export async function freeTimes(scene: Scene, wanted: Wanted, which: Which = {}): Promise<OpenTime[]> {
  const { catalogue, now, records } = scene;
  const ahead = timesAhead(catalogue.slots, wanted, catalogue.council, now);
  const but = which.but && slotId(which.but);
  const from = ahead.filter((time) => isWanted(time, which) && slotId(time) !== but);
  const free: OpenTime[] = [];
  for (let at = 0; at < from.length && free.length < OFFERED; at += LOOKED_AT)
    free.push(...(await records.free(from.slice(at, at + LOOKED_AT))));
  return free.slice(0, OFFERED);
}

const isWanted = (time: Slot, { from = '', after }: Which): boolean =>
  time.day >= from && (!after || orderOf(time) > orderOf(after));

const orderOf = ({ day, from }: Slot): string => `${day} ${from}`;

/** Whether they can have this very time, on which the turn then rests: if another takes it first, the turn runs again. */
export async function canHave({ catalogue, now, records }: Scene, slot: Slot): Promise<boolean> {
  const time = timeAhead(catalogue.slots, slot, catalogue.council, now);
  return time !== undefined && (await records.mayTake(time));
}

export const LATER: Choice = { value: 'later-times', label: { key: 'slots.later' } };
export const ANOTHER_DAY: Choice = { value: 'another-day', label: { key: 'slots.another-day' } };

/** What comes back when a time is picked. */
export const timeValue = ({ day, from }: Slot): string => `${day}T${from}`;

/** The times, and how to hear of others; nothing where none are offered and a day is asked for. */
export const timeChoices = (times: readonly Slot[]): Choice[] =>
  times.length === 0
    ? []
    : [...times.map((slot) => ({ value: timeValue(slot), label: slotSay(slot) })), LATER, ANOTHER_DAY];

export const timesAsk = (times: readonly Slot[]): Say => ({
  key: times.length === 0 ? 'slots.which-day' : times.length === 1 ? 'slots.ask-one' : 'slots.ask',
});
