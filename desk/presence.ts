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
  /** On a break or away nobody new is given to them; whom they have they keep. */
  readonly is: Being;
}

export const BEINGS = ['here', 'break', 'away'] as const;
export type Being = (typeof BEINGS)[number];

export const presenceKey = (agent: string): string => `presence:${agent}`;
/** Who is there for a team: a member is until|agent. */
const dutyOf = (team: string): string => `duty:${team}`;
const dutyMember = ({ until, agent }: Presence): string => `${sortable(until)}|${agent.id}`;

export const isPresent = (presence: Presence | undefined, now: number): boolean =>
  presence !== undefined && presence.until > now;

/** A member of staff at the desk, and the teams whose queues they see. */
export interface AtDesk {
  readonly agent: Agent;
  readonly teams: readonly string[];
}

/** An agent signs on, or says how they are there. */
export const signOn = (
  store: Store,
  { agent, teams }: AtDesk,
  now: number,
  { is = 'here', lasts = PRESENCE_LASTS }: { readonly is?: Being; readonly lasts?: number } = {},
): Promise<Presence | undefined> =>
  replace(store, agent.id, () => ({ shape: 1, agent, teams, until: now + lasts, is }));

/** They are still there, as they were; away, if they had not signed on or were not heard of for too long. */
export const stillThere = (
  store: Store,
  { agent, teams }: AtDesk,
  now: number,
  lasts = PRESENCE_LASTS,
): Promise<Presence | undefined> =>
  replace(store, agent.id, (before) => ({
    shape: 1,
    agent,
    teams,
    until: now + lasts,
    is: isPresent(before, now) ? before!.is : 'away',
  }));

export const signOff = async (store: Store, agent: string): Promise<void> =>
  void (await replace(store, agent, () => undefined));

export const presenceOf = async (store: Store, agent: string): Promise<Presence | undefined> =>
  (await readOne(store, presenceKey(agent)))?.value as Presence | undefined;

/** Both a sign-off and a sign of life may come from several windows at once: the last one counts. */
async function replace(
  store: Store,
  agent: string,
  change: (before: Presence | undefined) => Presence | undefined,
): Promise<Presence | undefined> {
  for (;;) {
    const stored = (await readOne(store, presenceKey(agent))) as Stored<Presence> | undefined;
    const before = stored?.value;
    const after = change(before);
    if (!before && !after) return undefined;
    const draft = new Draft().expecting(presenceKey(agent), stored);
    for (const team of onDutyFor(before)) draft.unindexing(dutyOf(team), dutyMember(before!));
    for (const team of onDutyFor(after)) draft.indexing(dutyOf(team), dutyMember(after!));
    if (after) draft.putting(presenceKey(agent), after);
    else draft.removing(presenceKey(agent));
    if ((await store.commit(draft)).ok) return after;
  }
}

const onDutyFor = (presence: Presence | undefined): readonly string[] =>
  presence?.is === 'here' ? presence.teams : [];

/** Who is on duty for the team, at most so many of them. */
export async function onDuty(store: Store, team: string, now: number, most: number): Promise<string[]> {
  const members = await store.range(dutyOf(team), { from: sortable(now + 1), limit: most });
  return members.map((member) => member.split('|')[1]!);
}

/** Whether anybody is at the desk for the team. */
export async function isStaffed(store: Store, team: string, now: number): Promise<boolean> {
  return (await store.count(dutyOf(team), sortable(now + 1), undefined, 1)) > 0;
}
