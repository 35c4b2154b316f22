import { z } from 'zod';
import type { Owner } from '../citizens/owner';
import type { Draft } from '../storage/store';
import type { TurnOfTheirs } from './handoff';

/** The feed of all that open desks must hear of. It holds opaque ids only. */
export const DESK_FEED = 'desk';

const newsShape = z.object({
  conversation: z.string(),
  /** Somebody new waits; it went from one to another; the citizen wrote; anything else about it. */
  what: z.enum(['waits', 'moved', 'wrote', 'changed']),
  /** The queues and agents that it concerns. */
  teams: z.array(z.string()),
  agents: z.array(z.string()),
  /** Somebody is in danger. */
  danger: z.boolean(),
});
export type DeskNews = z.infer<typeof newsShape>;

/** Entries are our own, written in the very shape in which they are read. */
export const readNews = (entry: string): DeskNews => newsShape.parse(JSON.parse(entry));

/** What open desks hear of. */
type Happened = Omit<TurnOfTheirs, 'language'>;

/** Appends what a turn means to open desks, if it means anything to them. */
export function newsInto(draft: Draft, turn: Happened): void {
  const { before, after, conversation } = turn;
  if (before.is === 'assistant' && after.is === 'assistant') return;
  const both = [before, after];
  const news: DeskNews = {
    conversation,
    what: whatOf(turn),
    teams: [...new Set(both.flatMap((owner) => (owner.is === 'queue' ? [owner.team] : [])))],
    agents: [...new Set(both.flatMap((owner) => (owner.is === 'agent' ? [owner.agent] : [])))],
    danger: isDanger(after) && !isDanger(before),
  };
  draft.appending(DESK_FEED, JSON.stringify(news));
}

/** Appends that something else about a conversation is new for the agent who has it. */
export function changedInto(draft: Draft, conversation: string, agent: string): void {
  const news: DeskNews = { conversation, what: 'changed', teams: [], agents: [agent], danger: false };
  draft.appending(DESK_FEED, JSON.stringify(news));
}

function whatOf({ before, after, said }: Happened): DeskNews['what'] {
  if (after.is === 'queue' && before.is !== 'queue') return 'waits';
  if (after.is !== before.is || agentOf(after) !== agentOf(before)) return 'moved';
  return said ? 'wrote' : 'changed';
}

const isDanger = (owner: Owner): boolean => owner.is !== 'assistant' && owner.why === 'danger';
const agentOf = (owner: Owner): string | undefined => (owner.is === 'agent' ? owner.agent : undefined);
