import type { Gate } from '../adapters/channel';
import { Draft, type Store } from '../storage/store';

/** Small decisions that all processes of one store share. */
export function gate(store: Store): Gate {
  return {
    limit: (key, max, windowMs) => store.limit(key, max, windowMs),
    once: async (key, until) => {
      const spent = `once:${key}`;
      const draft = new Draft().expecting(spent, undefined).putting(spent, { shape: 1 }, until);
      return (await store.commit(draft)).ok;
    },
  };
}
