import { DAY, MINUTE } from '../base/clock';
import type { Slot } from '../knowledge/catalogue/answer';
import { beginsAt, type OpenTime, slotId } from './free-times';

/** A time is kept for so long for whoever has chosen it and not sent the form yet. */
export const HELD = 30 * MINUTE;
/** How long it is remembered after its day who had it. */
const KEPT = 31 * DAY;

/** Who has a place of a time: a request, or for a while a conversation. */
export type Place =
  { readonly reference: string } | { readonly conversation: string; readonly until: number };

/** One time of a calendar, as far as it is taken. A place that was held too long counts as free: nobody has to free it. */
export interface TakenSlot {
  readonly shape: 1;
  readonly taken: readonly Place[];
}

export const slotKey = (slot: Slot): string => `slot:${slotId(slot)}`;

const isHeldBy = (place: Place, conversation: string): boolean =>
  'conversation' in place && place.conversation === conversation;

const stands = (place: Place, now: number): boolean => !('until' in place) || place.until > now;

/** Whether this conversation can have a place: one that it holds itself is its own. */
export function isFree(
  { places }: OpenTime,
  slot: TakenSlot | undefined,
  conversation: string,
  now: number,
): boolean {
  const others = (slot?.taken ?? []).filter((place) => stands(place, now) && !isHeldBy(place, conversation));
  return others.length < places;
}

/** The record after one of these has happened to it; what was held too long falls out. */
export type Change =
  | { readonly do: 'hold' | 'let-go'; readonly conversation: string }
  | { readonly do: 'book'; readonly conversation: string; readonly reference: string }
  | { readonly do: 'give-up'; readonly reference: string };

export function changed(slot: TakenSlot | undefined, change: Change, now: number): TakenSlot {
  const others = (slot?.taken ?? []).filter((place) => stands(place, now) && !isOf(place, change));
  return { shape: 1, taken: [...others, ...placeAfter(change, now)] };
}

/** The place that the change is about, as it was before. */
function isOf(place: Place, change: Change): boolean {
  const request = 'reference' in change && 'reference' in place && place.reference === change.reference;
  return request || ('conversation' in change && isHeldBy(place, change.conversation));
}

function placeAfter(change: Change, now: number): Place[] {
  if (change.do === 'hold') return [{ conversation: change.conversation, until: now + HELD }];
  return change.do === 'book' ? [{ reference: change.reference }] : [];
}

/** When its record is of no more use. */
export const slotExpires = (slot: Slot): number => beginsAt(slot) + KEPT;
