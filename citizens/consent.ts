import type { Language } from '../language/reply';
import { type DueSend, scheduleInto } from '../outbox/due';
import { type Draft, readOne, type Store } from '../storage/store';

/** What somebody may agree to: news of what they asked for, or to be told of what the council offers. */
export type ConsentTo = 'news' | 'marketing';

/** That somebody has agreed, to what, and by which words they were asked. Kept when they take it back. */
export interface ConsentRecord {
  readonly shape: 1;
  readonly to: ConsentTo;
  readonly identity: string;
  readonly at: number;
  /** The question as it was put to them, in their language. */
  readonly words: string;
  readonly language: Language;
  readonly withdrawnAt?: number;
}

declare const standing: unique symbol;
/** A consent that was read and stands: nobody can make one by hand. */
export type Consent<T extends ConsentTo> = ConsentRecord & { readonly to: T; readonly [standing]: true };

export const consentKey = (identity: string, to: ConsentTo): string => `consent:${to}:${identity}`;

/** The consent of this identity, if they gave one and have not taken it back. */
export async function consentOf<T extends ConsentTo>(
  store: Store,
  identity: string,
  to: T,
): Promise<Consent<T> | undefined> {
  const record = (await readOne(store, consentKey(identity, to)))?.value as ConsentRecord | undefined;
  return record && record.withdrawnAt === undefined ? (record as Consent<T>) : undefined;
}

/**
 * Sends words that are for the council's good and not an answer to anything. It takes a consent, which is looked at once
 * more when they leave.
 */
export function marketInto(
  draft: Draft,
  at: number,
  consent: Consent<'marketing'>,
  send: Omit<DueSend, 'do' | 'identity' | 'consent' | 'code'>,
): void {
  const { identity } = consent;
  const key = consentKey(identity, 'marketing');
  scheduleInto(draft, at, { ...send, do: 'send', identity, consent: key });
}
