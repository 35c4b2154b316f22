import { systemClock } from '../../../base/clock';
import { silentLog } from '../../../base/log';
import { openStore } from '../../../storage/open';
import { Draft, readOne, type Store } from '../../../storage/store';

/** A process of its own that writes to a store as its parent asks. */
export type Order =
  | { readonly put: string }
  | { readonly append: string }
  | { readonly increment: string; readonly times: number };
export type Answer = { readonly done: true } | { readonly failed: string };

export interface Place {
  readonly directory: string;
  readonly redisUrl?: string | undefined;
  readonly namespace: string;
}

async function obey(store: Store, order: Order): Promise<void> {
  if ('put' in order) {
    await store.commit(new Draft().putting(order.put, 'x'.repeat(2_000)));
    return;
  }
  if ('append' in order) {
    await store.commit(new Draft().appending(order.append, 'x'));
    return;
  }
  for (let done = 0; done < order.times;) {
    const stored = await readOne(store, order.increment);
    const next = ((stored?.value as number | undefined) ?? 0) + 1;
    const outcome = await store.commit(
      new Draft().expecting(order.increment, stored).putting(order.increment, next),
    );
    if (outcome.ok) done += 1;
  }
}

async function main(place: Place): Promise<void> {
  const store = await openStore({
    redisUrl: undefined,
    ...place,
    redisLossAccepted: false,
    clock: systemClock,
    log: silentLog,
  });
  const answer = (said: Answer): void => void process.send?.(said);
  process.on('message', (order: Order) => {
    obey(store, order).then(
      () => answer({ done: true }),
      (error: unknown) => answer({ failed: String(error) }),
    );
  });
  process.once('disconnect', () => process.exit());
  answer({ done: true });
}

void main(JSON.parse(process.argv[2] ?? '') as Place);
