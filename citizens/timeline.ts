import { MAX_RANGE, nextAfter, type Store } from '../storage/store';
import { logKey, type LogEntry, timelineIndex } from './log';

/**
 * All that passed between us and a citizen, oldest first, over all their identities. Each identity keeps its own
 * entries for ever; they are only merged here, so that joining identities, or undoing that, changes nothing stored.
 */
export async function* timeline(store: Store, identities: readonly string[]): AsyncGenerator<LogEntry> {
  const lines = await Promise.all(identities.map((identity) => openLine(entriesOf(store, identity))));
  for (;;) {
    const waiting = lines.filter((line) => line.next !== undefined);
    if (waiting.length === 0) return;
    const first = waiting.reduce((a, b) => (b.next!.member < a.next!.member ? b : a));
    yield first.next!.entry;
    first.next = await pull(first.entries);
  }
}

/** The newest entries over all the identities, newest first; `before` is where an earlier page has ended. */
export async function newestOf(
  store: Store,
  identities: readonly string[],
  { before, limit }: { readonly before?: string; readonly limit: number },
): Promise<{ readonly entries: readonly LogEntry[]; readonly older?: string }> {
  const lines = await Promise.all(
    identities.map((one) => store.range(timelineIndex(one), { to: before, limit: limit + 1, reverse: true })),
  );
  const members = lines.flat().sort().reverse();
  const page = members.slice(0, limit);
  const found = await store.read(page.map(keyOf));
  const entries = page.flatMap((member) => {
    const stored = found.get(keyOf(member));
    return stored ? [stored.value as LogEntry] : [];
  });
  return { entries, older: members.length > limit ? page.at(-1) : undefined };
}

interface Placed {
  readonly member: string;
  readonly entry: LogEntry;
}

interface Line {
  readonly entries: AsyncGenerator<Placed>;
  next: Placed | undefined;
}

async function openLine(entries: AsyncGenerator<Placed>): Promise<Line> {
  return { entries, next: await pull(entries) };
}

async function pull(entries: AsyncGenerator<Placed>): Promise<Placed | undefined> {
  const result = await entries.next();
  return result.done ? undefined : result.value;
}

async function* entriesOf(store: Store, identity: string): AsyncGenerator<Placed> {
  for (let from = ''; ;) {
    const members = await store.range(timelineIndex(identity), { from, limit: MAX_RANGE });
    const keys = members.map(keyOf);
    const found = await store.read(keys);
    for (const [i, member] of members.entries()) {
      const stored = found.get(keys[i]!);
      if (stored) yield { member, entry: stored.value as LogEntry };
    }
    if (members.length < MAX_RANGE) return;
    from = nextAfter(members.at(-1)!);
  }
}

/** A member is time|conversation|n. */
function keyOf(member: string): string {
  const [, conversation = '', n = ''] = member.split('|');
  return logKey(conversation, Number(n));
}
