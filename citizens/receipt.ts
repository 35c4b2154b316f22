import type { Clock } from '../base/clock';
import { attendInto } from '../outbox/attention';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import { type EntryId, logKey, type LogEntry } from './log';
import { blockedInto } from './outgoing';

/** How far a text has come. The last three are final. */
export const TEXT_STATES = ['queued', 'sent', 'delivered', 'undelivered', 'failed'] as const;
export type TextState = (typeof TEXT_STATES)[number];

/** The texts of one log entry by the carrier's ids: a long one goes as several. */
export type Texts = Readonly<Record<string, TextState>>;

export interface Receipt {
  readonly sid: string;
  readonly is: TextState;
  /** The carrier's code of what went wrong. */
  readonly error?: number;
}

export type ReceiptKeeper = (of: EntryId, receipt: Receipt) => Promise<void>;

/** The number has said STOP to the carrier. */
const BLOCKED = 21610;
const RANK: Readonly<Record<TextState, number>> = {
  queued: 0,
  sent: 1,
  delivered: 2,
  undelivered: 2,
  failed: 2,
};
const isLost = (state: TextState | undefined): boolean => state === 'undelivered' || state === 'failed';

/** The texts after a receipt, or undefined if it tells nothing new: receipts come late, twice and in any order. */
export function advanced(texts: Texts, { sid, is }: Receipt): Texts | undefined {
  const before = texts[sid];
  return before !== undefined && RANK[is] <= RANK[before] ? undefined : { ...texts, [sid]: is };
}

/** How far all texts of an entry have come: lost if one is, else as far as the last of them. */
export function stateOf(texts: Texts): TextState | undefined {
  const states = Object.values(texts);
  return states.find(isLost) ?? TEXT_STATES.find((state) => states.includes(state));
}

/** Whether staff must know if it does not arrive: somebody relies on it. */
const matters = ({ marks = {} }: LogEntry): boolean =>
  marks['reference'] !== undefined || marks['update'] !== undefined || marks['sent'] !== undefined;

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  /** Puts into the same commit what others have to hear of a receipt that tells something new. */
  readonly told: (draft: Draft, conversation: string) => Promise<void>;
}

/** Keeps what a receipt tells with the log entry of which it speaks; nothing if that was erased. */
export function receiptKeeper(parts: Parts): ReceiptKeeper {
  return async (of, receipt) => {
    while (!(await keep(parts, of, receipt)));
  };
}

/** False if somebody else wrote first. */
async function keep(parts: Parts, of: EntryId, receipt: Receipt): Promise<boolean> {
  const { store, clock, told } = parts;
  const key = logKey(of.conversation, of.n);
  const stored = (await readOne(store, key)) as Stored<LogEntry> | undefined;
  const entry = stored?.value;
  const texts = entry && advanced(entry.texts ?? {}, receipt);
  if (!texts) return true;
  const draft = new Draft().expecting(key, stored).putting(key, { ...entry, texts } satisfies LogEntry);
  draft.adding(`texts.${receipt.is}`);
  if (receipt.error === BLOCKED) await blockedInto(draft, parts, entry.identity);
  else if (isLost(receipt.is) && matters(entry)) {
    const reason = String(receipt.error ?? receipt.is);
    attendInto(draft, { at: clock.now(), kind: 'text-failed', about: key, reason });
  }
  await told(draft, of.conversation);
  return (await store.commit(draft)).ok;
}
