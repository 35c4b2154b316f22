import { MINUTE } from '../base/clock';
import type { BlockReason } from '../citizens/block';
import { ASSISTANT, type Handed, type Held, type Owner, type Queued, type Why } from '../citizens/owner';

export interface Agent {
  readonly id: string;
  /** As the citizen is told it. */
  readonly name: string;
}

/** What can happen to the ownership of a conversation. */
export type Move =
  | {
      readonly do: 'request';
      readonly team: string;
      readonly priority: number;
      readonly why: Why;
      readonly thread: string;
      /** When they come, and after all who wait already (ms). */
      readonly since: number;
      /** How long they may wait, min. */
      readonly longestWait: number;
    }
  | { readonly do: 'take'; readonly by: Agent }
  | { readonly do: 'refuse'; readonly by: Agent }
  | {
      readonly do: 'transfer';
      readonly by: Agent;
      readonly to: { readonly team: string; readonly longestWait: number } | { readonly agent: Agent };
    }
  | { readonly do: 'put-back'; readonly by: Agent; readonly longestWait: number }
  | { readonly do: 'say'; readonly by: Agent }
  /** Puts an answer into the citizen's form, in words or as a code; empty takes it out. */
  | { readonly do: 'edit'; readonly by: Agent; readonly question: string; readonly answer: string }
  /** Has the assistant put a question of the form to the citizen. */
  | { readonly do: 'ask'; readonly by: Agent; readonly question: string }
  /** Writes down what only staff see. */
  | { readonly do: 'note'; readonly by: Agent }
  | { readonly do: 'snooze'; readonly by: Agent; readonly until: number }
  /** The assistant goes on, at the question that was open or at another one. */
  | { readonly do: 'hand-back'; readonly by: Agent; readonly question?: string }
  | { readonly do: 'close'; readonly by: Agent; readonly closing: Closing }
  /** The sender is not answered until then (ms), but for danger. */
  | { readonly do: 'block'; readonly by: Agent; readonly reason: BlockReason; readonly until: number }
  /** The agent is gone. */
  | { readonly do: 'lease-ended'; readonly longestWait: number }
  | { readonly do: 'deadline-passed' }
  /** The citizen would rather not wait. */
  | { readonly do: 'cancel' }
  /** They have rung off. */
  | { readonly do: 'ring-off' }
  /** They are in danger: they come first. */
  | { readonly do: 'alarm' }
  /** They write: on which thread. */
  | { readonly do: 'write'; readonly thread: string; readonly acknowledged: boolean };

/** What came of a conversation, in the agent's judgement. */
export const OUTCOMES = ['answered', 'done', 'passed-on', 'will-call', 'no-answer', 'not-ours'] as const;

export interface Closing {
  readonly outcome: (typeof OUTCOMES)[number];
  /** The service that it was about, if it was about one. */
  readonly service?: string;
  /** In the agent's words, for those who come after them. */
  readonly wrapUp?: string;
  /** The citizen is asked how well they were helped. */
  readonly rate: boolean;
}

export const DANGER_FIRST = 0;

/** The owner after a move at a time, or undefined if that can't be done with it now: then nothing changes. */
export function moved(owner: Owner, move: Move, now: number): Owner | undefined {
  switch (owner.is) {
    case 'assistant':
      return move.do === 'request' ? requested(move, now) : undefined;
    case 'queue':
      return fromQueue(owner, move, now);
    case 'agent':
      return fromAgent(owner, move, now);
  }
}

const requested = (
  { team, priority, why, thread, since, longestWait }: Extract<Move, { do: 'request' }>,
  now: number,
): Owner => queued({ shape: 1, team, priority, since, why, thread }, longestWait, now);

function fromQueue(owner: Queued, move: Move, now: number): Owner | undefined {
  switch (move.do) {
    case 'take':
      return held(owner, move.by, now);
    case 'refuse':
      return { ...owner, refusedBy: [...new Set([...owner.refusedBy, move.by.id])] };
    case 'block':
    case 'deadline-passed':
    case 'cancel':
    case 'ring-off':
      return ASSISTANT;
    case 'note':
      return owner;
    case 'alarm':
      return { ...owner, priority: DANGER_FIRST, why: 'danger' };
    case 'write':
      return { ...owner, thread: move.thread, acknowledged: owner.acknowledged || move.acknowledged };
    default:
      return undefined;
  }
}

function fromAgent(owner: Held, move: Move, now: number): Owner | undefined {
  if (move.do === 'note') return owner;
  if ('by' in move && move.by.id !== owner.agent) return undefined;
  switch (move.do) {
    case 'say':
    case 'ask':
    case 'edit':
      return awake(owner);
    case 'snooze':
      return { ...owner, snoozed: move.until };
    case 'transfer':
      return 'agent' in move.to
        ? held(owner, move.to.agent, now)
        : queued({ ...waitOf(owner), team: move.to.team }, move.to.longestWait, now);
    case 'put-back':
    case 'lease-ended':
      return queued(waitOf(owner), move.longestWait, now);
    case 'hand-back':
    case 'close':
    case 'block':
    case 'ring-off':
      return ASSISTANT;
    case 'alarm':
      return { ...awake(owner), priority: DANGER_FIRST, why: 'danger' };
    case 'write':
      return { ...awake(owner), thread: move.thread };
    default:
      return undefined;
  }
}

const awake = ({ snoozed: _, ...owner }: Held): Held => owner;

type Wait = Pick<Handed, 'shape' | 'team' | 'priority' | 'since' | 'why' | 'thread'>;

const waitOf = ({ shape, team, priority, since, why, thread }: Handed): Wait => ({
  shape,
  team,
  priority,
  since,
  why,
  thread,
});

/** The place is that of `since`; the deadline is counted from now, since only from now on do they wait again. */
const queued = (wait: Wait, longestWait: number, now: number): Queued => ({
  is: 'queue',
  ...wait,
  deadline: now + longestWait * MINUTE,
  refusedBy: [],
  acknowledged: false,
});

const held = (owner: Handed, { id, name }: Agent, now: number): Held => ({
  is: 'agent',
  ...waitOf(owner),
  agent: id,
  name,
  took: now,
});
