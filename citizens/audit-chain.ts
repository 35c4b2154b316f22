import { keyedHash, sortable } from '../base/ids';
import type { Errand, Writes } from '../outbox/errand';
import { type Draft, MAX_RANGE, readOne, type Store, type Stored } from '../storage/store';
import { type AuditRow, OPEN_ROWS, openRowKey, WRITTEN } from './audit';

/** A row in its place: the seal is made from the row and the seal before it, with a key. */
export interface SealedRow extends AuditRow {
  /** 1, 2, 3 ... */
  readonly n: number;
  readonly seal: string;
}

/** The end of the chain. Only sealing expects it, one row after the other. */
export interface Head {
  readonly shape: 1;
  readonly n: number;
  readonly seal: string;
}

const HEAD = 'audit-head';
const START: Head = { shape: 1, n: 0, seal: '' };
export const sealedKey = (n: number): string => `audit:${sortable(n, 10)}`;

/** Seals the row that a due row tells of. Of two processes that do it at once one conflicts, and goes on after it. */
export function sealing(store: Store, secret: string): Errand {
  return {
    run: async ({ work }) => ({
      done: true,
      also: (draft) => sealInto(draft, store, secret, work.do === 'errand' ? work.about : ''),
    }),
    gaveUp: (): Writes => async () => {},
  };
}

async function sealInto(draft: Draft, store: Store, secret: string, id: string): Promise<void> {
  const found = await store.read([HEAD, openRowKey(id)]);
  const open = found.get(openRowKey(id)) as Stored<AuditRow> | undefined;
  if (!open) return;
  const head = found.get(HEAD) as Stored<Head> | undefined;
  const { n, seal: before } = head?.value ?? START;
  const sealed: SealedRow = { ...open.value, n: n + 1, seal: sealOf(secret, before, n + 1, open.value) };
  draft
    .expecting(HEAD, head)
    .putting(HEAD, { shape: 1, n: sealed.n, seal: sealed.seal } satisfies Head)
    .expecting(sealedKey(sealed.n), undefined)
    .putting(sealedKey(sealed.n), sealed)
    .expecting(openRowKey(id), open)
    .removing(openRowKey(id))
    .unindexing(OPEN_ROWS, id);
}

function sealOf(secret: string, before: string, n: number, row: AuditRow): string {
  const { shape, id, at, who, did, citizen, about, purpose, why } = row;
  const may = [citizen, about, purpose, why].map((one) => one ?? null);
  const said = JSON.stringify([shape, id, at, who, did, ...may]);
  return keyedHash(secret, 'audit', before, String(n), said);
}

/** How the chain is: sound as far as it was read, or the first place at which it is not. */
export type Checked =
  | {
      readonly sound: true;
      readonly head: Head;
      /** Written, and not in the chain yet. */ readonly waiting: number;
    }
  | { readonly sound: false; readonly n: number; readonly why: 'missing' | 'altered' | 'cut' };

/**
 * Reads the whole chain. Rows that were cut from its end together with the head are told by the count of rows written;
 * `kept`, a head that was noted elsewhere, also tells where somebody has put the whole store back.
 */
export async function checkAudit(
  store: Store,
  secret: string,
  kept?: Pick<Head, 'n' | 'seal'>,
): Promise<Checked> {
  // In this order: a row that is written or sealed meanwhile only makes the sum greater.
  const [written = 0] = await store.counters([WRITTEN]);
  const waiting = await store.count(OPEN_ROWS, '', undefined, written + 1);
  const head = ((await readOne(store, HEAD))?.value as Head | undefined) ?? START;
  const broken = await brokenAt(store, secret, head, kept);
  if (broken) return { sound: false, ...broken };
  if (head.n + waiting < written || (kept && kept.n > head.n))
    return { sound: false, n: head.n + 1, why: 'cut' };
  return { sound: true, head, waiting };
}

type Broken = Omit<Extract<Checked, { sound: false }>, 'sound'>;

async function brokenAt(
  store: Store,
  secret: string,
  head: Head,
  kept: Pick<Head, 'n' | 'seal'> | undefined,
): Promise<Broken | undefined> {
  let seal = START.seal;
  for (let from = 1; from <= head.n; from += MAX_RANGE) {
    const numbers = Array.from({ length: Math.min(MAX_RANGE, head.n + 1 - from) }, (_, i) => from + i);
    const found = await store.read(numbers.map(sealedKey));
    for (const n of numbers) {
      const row = found.get(sealedKey(n))?.value as SealedRow | undefined;
      if (!row) return { n, why: 'missing' };
      seal = sealOf(secret, seal, n, row);
      if (row.seal !== seal || row.n !== n || (kept?.n === n && kept.seal !== seal))
        return { n, why: 'altered' };
    }
  }
  if (seal !== head.seal) return { n: head.n, why: 'altered' };
  // One that was sealed since the head was read is where it belongs.
  const next = (await readOne(store, sealedKey(head.n + 1)))?.value as SealedRow | undefined;
  const belongs = next === undefined || next.seal === sealOf(secret, seal, head.n + 1, next);
  return belongs ? undefined : { n: head.n + 1, why: 'altered' };
}
