import { conversationKey, threadKey } from '../citizens/conversation';
import { ABSENT, type Draft, type Stored } from '../storage/store';
import type { Loaded } from './load';

/** A thread and its conversation, by their keys, as a read of the store would give them. */
export type Records = ReadonlyMap<string, Stored>;

/** So many threads are remembered: those of some hours, even on a busy day. */
const MOST = 10_000;

/**
 * How this process left each thread when it last committed a turn there, so that the next turn need not ask the store.
 * It is no truth: a turn that starts from it expects it, and its own id to be new, like anything that was read. If
 * another process came between, the commit says so; what is remembered can be taken once, so the next try asks.
 */
export class RecentTurns {
  private readonly byThread = new Map<string, { readonly hash: string; readonly records: Records }>();

  /** Nothing for an id that comes again: the store knows its answer, and nothing is to run for it. */
  take(thread: string, hash: string): Records | undefined {
    const last = this.byThread.get(thread);
    this.byThread.delete(thread);
    return last?.hash === hash ? undefined : last?.records;
  }

  remember(thread: string, hash: string, committed: Loaded): void {
    this.byThread.set(thread, { hash, records: recordsAfter(thread, committed) });
    if (this.byThread.size > MOST) this.byThread.delete(this.byThread.keys().next().value!);
  }
}

function recordsAfter(threadId: string, { draft, thread, conversation }: Loaded): Records {
  const loaded: [string, unknown][] = [
    [threadKey(threadId), thread],
    [conversationKey(conversation.id), conversation],
  ];
  return new Map(loaded.map(([key, value]) => [key, after(draft, key, value)]));
}

function after(draft: Draft, key: string, value: unknown): Stored {
  const put = draft.put.find((other) => other.key === key);
  const version = draft.expect.get(key) ?? ABSENT;
  return put ? { value: put.value, version: version + 1 } : { value, version };
}
