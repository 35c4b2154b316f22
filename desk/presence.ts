import { MINUTE } from '../base/clock';
import { sortable } from '../base/ids';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import type { Agent } from './ownership';

/** A desk that is not heard of for so long is gone: the browser has died, or its machine sleeps. */
export const PRESENCE_LASTS = MINUTE;

/** That an agent is at the desk, for which teams, and until when we believe it. */
export interface Presence {
  readonly shape: 1;
  readonly agent: Agent;
  readonly teams: readonly string[];
  readonly until: number;
}

export const presenceKey = (agent: string): string => `presence:${agent}`;
/** Who is there for a team: a member is until|agent. */
const dutyOf = (team: string): string => `duty:${team}`;
const dutyMember = ({ until, agent }: Presence): string => `${sortable(until)}|${agent.id}`;

export const isPresent = (presence: Presence | undefined, now: number): boolean =>
  presence !== undefined && presence.until > now;

/** An agent signs on, or says that they are still there. */
export async function signOn(
  store: Store,
  agent: Agent,
  teams: readonly string[],
  now: number,
): Promise<Presence> {
  const presence: Presence = { shape: 1, agent, teams, until: now + PRESENCE_LASTS };
  await replace(store, agent.id, presence);
  return presence;
}

export const signOff = (store: Store, agent: string): Promise<void> => replace(store, agent, undefined);

/** Both a sign-off and a sign of life may come from several windows at once: the last one counts. */
async function replace(store: Store, agent: string, presence: Presence | undefined): Promise<void> {
  for (;;) {
    const before = (await readOne(store, presenceKey(agent))) as Stored<Presence> | undefined;
    if (!before && !presence) return;
    const draft = new Draft().expecting(presenceKey(agent), before);
    for (const team of before?.value.teams ?? []) draft.unindexing(dutyOf(team), dutyMember(before!.value));
    for (const team of presence?.teams ?? []) draft.indexing(dutyOf(team), dutyMember(presence!));
    if (presence) draft.putting(presenceKey(agent), presence);
    else draft.removing(presenceKey(agent));
    if ((await store.commit(draft)).ok) return;
  }
}

/** Whether anybody is at the desk for the team. */
export async function isStaffed(store: Store, team: string, now: number): Promise<boolean> {
  return (await store.count(dutyOf(team), sortable(now + 1), undefined, 1)) > 0;
}
