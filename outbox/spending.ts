import { type Clock, DAY, HOUR } from '../base/clock';
import { keyedHash } from '../base/ids';
import { Draft, type Store } from '../storage/store';
import { attendInto } from './attention';

/** What texts and calls may come to. A day is one in UTC. */
export interface SpendLimits {
  readonly textsADay: number;
  readonly textsADayWithOneNumber: number;
  readonly textsAnHourFromOneNumber: number;
  readonly callsADay: number;
  readonly callsADayFromOneNumber: number;
  readonly callsPlacedADay: number;
  readonly callsPlacedADayToOneNumber: number;
  /** How the numbers begin that we text or ring unasked. */
  readonly numbers: readonly string[];
}

export interface SpendingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly limits: SpendLimits;
  /** Keys the hashes that stand in for numbers. */
  readonly secret: string;
}

/**
 * British numbers that cost whoever texts or rings them many times as much: personal numbers, pagers (but not the Isle of
 * Man's mobiles), premium rate and shared revenue. Fraud lives on having them texted.
 */
const DEAR = /^\+44(70|76(?!24)|9|84|87)/;

/** Whether a number may be texted or rung that did not text or ring us first. */
export const isReachable = (number: string, { numbers }: Pick<SpendLimits, 'numbers'>): boolean =>
  !DEAR.test(number) && numbers.some((start) => number.startsWith(start));

/** Counts what costs money, over all processes, and says when it has been enough. */
export class Spending {
  /** What this process has told staff of already. */
  private readonly told = new Set<string>();

  constructor(private readonly parts: SpendingParts) {}

  mayReach(number: string): boolean {
    return isReachable(number, this.parts.limits);
  }

  /** Counts a text that came in; false if there have been too many from its number for a person to write. */
  async heard(number: string): Promise<boolean> {
    const { textsAnHourFromOneNumber: most } = this.parts.limits;
    const within = await this.count(`heard.${this.hashed(number)}`, most, HOUR);
    if (!within) await this.tell('flood', 'texts');
    return within;
  }

  /** Counts a text that is to leave, or the answer to one; false if it may not. */
  async text(number: string): Promise<boolean> {
    const { textsADay, textsADayWithOneNumber } = this.parts.limits;
    if (!(await this.count(`texts.${this.hashed(number)}`, textsADayWithOneNumber))) return false;
    const within = await this.count('texts', textsADay);
    if (!within) await this.tell('spend-ceiling', 'texts');
    return within;
  }

  /** Counts a call that comes in; false if it may not be taken. A number that is withheld counts for all only. */
  async call(number: string | undefined): Promise<boolean> {
    const { callsADay, callsADayFromOneNumber: most } = this.parts.limits;
    if (number !== undefined && !(await this.count(`calls.${this.hashed(number)}`, most))) {
      await this.tell('flood', 'calls');
      return false;
    }
    const within = await this.count('calls', callsADay);
    if (!within) await this.tell('spend-ceiling', 'calls');
    return within;
  }

  /** Counts a call that we place; false if it may not be. */
  async ring(number: string): Promise<boolean> {
    const { callsPlacedADay, callsPlacedADayToOneNumber: most } = this.parts.limits;
    if (!this.mayReach(number) || !(await this.count(`rings.${this.hashed(number)}`, most))) return false;
    const within = await this.count('rings', callsPlacedADay);
    if (!within) await this.tell('spend-ceiling', 'calls');
    return within;
  }

  /** True once a day for each number and kind: it is told why it is not answered, and then no more. */
  tellsWhy(kind: 'texts' | 'calls', number: string | undefined): Promise<boolean> {
    return this.count(`why.${kind}.${number === undefined ? '' : this.hashed(number)}`, 1);
  }

  private async count(key: string, most: number, windowMs = DAY): Promise<boolean> {
    return (await this.parts.store.limit(`spend.${key}`, most, windowMs)).allowed;
  }

  private hashed(number: string): string {
    return keyedHash(this.parts.secret, 'spend', number);
  }

  /** Puts it before staff, once a day. */
  private async tell(kind: 'flood' | 'spend-ceiling', reason: 'texts' | 'calls'): Promise<void> {
    const { store, clock } = this.parts;
    const at = clock.now();
    const about = `${reason}.${new Date(at).toISOString().slice(0, 10)}`;
    const key = `told:${kind}.${about}`;
    if (this.told.has(key)) return;
    const draft = new Draft().expecting(key, undefined).putting(key, { shape: 1 }, at + 2 * DAY);
    attendInto(draft, { at, kind, about, reason });
    await store.commit(draft);
    this.told.add(key);
  }
}
