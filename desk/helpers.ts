import type { Draft, Store } from '../storage/store';
import type { Agent } from './ownership';
import type { TurnOfTheirs } from './handoff';

/** Who helped a citizen last, so that the same person may do so again. */
export interface Helper {
  readonly shape: 1;
  readonly agent: Agent;
  readonly at: number;
}

const helperKey = (identity: string): string => `helper:${identity}`;

export function helpedInto(draft: Draft, { identity, before, after, now }: TurnOfTheirs): void {
  if (after.is !== 'agent' || (before.is === 'agent' && before.agent === after.agent)) return;
  const helper: Helper = { shape: 1, agent: { id: after.agent, name: after.name }, at: now };
  draft.putting(helperKey(identity), helper);
}

/** The last helper of each identity that ever had one. */
export async function helpersOf(
  store: Store,
  identities: readonly string[],
): Promise<ReadonlyMap<string, Helper>> {
  const found = await store.read(identities.map(helperKey));
  return new Map(
    identities.flatMap((identity) => {
      const helper = found.get(helperKey(identity))?.value as Helper | undefined;
      return helper ? [[identity, helper] as const] : [];
    }),
  );
}
