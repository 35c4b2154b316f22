import type { Slot } from '../knowledge/catalogue/answer';
import { hourInWords } from '../language/dates';
import type { PhraseKey } from '../language/phrases/en';
import type { Say } from '../language/reply';

const NOON = '12:00';
const EVENING = '17:00';
/** What ends a little after noon is still a morning. */
const MORNING_ENDS = '13:00';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** The part of the day in which all of it lies, if it is one. */
export function partOf({ from, to }: Slot): PartOfDay | undefined {
  if (from < NOON) return to <= MORNING_ENDS ? 'morning' : undefined;
  if (from >= EVENING) return 'evening';
  return to <= '18:00' ? 'afternoon' : undefined;
}

const KEYS: Readonly<Record<PartOfDay, PhraseKey>> = {
  morning: 'slots.morning',
  afternoon: 'slots.afternoon',
  evening: 'slots.evening',
};

/** A time as it is offered: "Tuesday 8 December, morning (7am to 12pm)". */
export function slotSay(slot: Slot): Say {
  const part = partOf(slot);
  return {
    key: part ? KEYS[part] : 'slots.hours',
    values: { day: { day: slot.day }, from: hourInWords(slot.from), to: hourInWords(slot.to) },
  };
}
