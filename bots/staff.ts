import type { LogEntry } from '../citizens/log';
import type { Handed } from '../citizens/owner';
import { conversationKey, type Conversation } from '../citizens/conversation';
import { type HandoffStatus, statusEvent } from '../desk/handoff';
import type { Agent, Move } from '../desk/ownership';
import { ABSENT } from '../storage/store';
import type { Incoming } from './incoming';
import type { Loaded } from './load';
import { Stale } from './stale';

export type StaffMove = Extract<Move, { by: Agent }>;

/** What a member of staff does with a conversation, and the version of it that they saw. */
export interface StaffAct {
  readonly conversation: string;
  readonly saw: number;
  /** A nonce of the desk's: the same act again is done once. */
  readonly id: string;
  readonly move: StaffMove;
  /** Their own words to the citizen, if any go with it. */
  readonly text?: string;
  /** Photos that go with the words, already on disk. */
  readonly files?: LogEntry['files'];
}

/** An event of this name brings an agent's words to the citizen, and nothing else. */
export const AGENT_SAYS = 'agent.says';
/** An agent has to do with the citizen's form. */
export const AGENT_AT_FORM = 'agent.at-form';
/** An agent does something of which the citizen hears nothing. */
export const AGENT_ALONE = 'agent.alone';

export function activityOf({ move, text }: StaffAct): Incoming['activity'] {
  const status = statusOf(move);
  const event = status ? statusEvent(status) : { type: 'event', name: eventOf(move) };
  const { id, name } = move.by;
  return { ...event, ...(text === undefined ? {} : { text }), from: { id, name } };
}

function eventOf({ do: what }: StaffMove): string {
  if (what === 'edit' || what === 'ask') return AGENT_AT_FORM;
  return what === 'say' ? AGENT_SAYS : AGENT_ALONE;
}

/** What is kept for staff only: a note, what was changed in the form, or what came of it all. */
export function noteOf({ move, text = '' }: StaffAct): Pick<LogEntry, 'text' | 'marks'> | undefined {
  if (move.do === 'note') return { text };
  if (move.do === 'edit') return { text: '', marks: { changed: move.question } };
  if (move.do === 'block') return { text: '', marks: { blocked: move.reason } };
  if (move.do !== 'close') return undefined;
  const { outcome, service } = move.closing;
  return { text: move.closing.wrapUp ?? '', marks: { outcome, ...(service ? { service } : {}) } };
}

function statusOf(move: StaffMove): HandoffStatus | undefined {
  const { name } = move.by;
  switch (move.do) {
    case 'say':
    case 'edit':
    case 'ask':
    case 'note':
    case 'snooze':
      return undefined;
    case 'take':
      return { state: 'accepted', message: 'taken', name };
    case 'refuse':
      return { state: 'failed', message: 'refused', name };
    case 'transfer':
      return 'agent' in move.to
        ? { state: 'accepted', message: 'transferred', name: move.to.agent.name }
        : { state: 'failed', message: 'transferred', name, team: move.to.team };
    case 'put-back':
      return { state: 'failed', message: 'put-back', name };
    case 'hand-back':
      return { state: 'completed', message: 'handed-back', name, question: move.question };
    case 'block':
      return { state: 'completed', message: 'blocked', name, until: move.until };
    case 'close': {
      const { service, rate } = move.closing;
      const status = { state: 'completed', message: 'closed-by-agent', name } as const;
      return rate ? { ...status, rate: { service } } : status;
    }
  }
}

/** The version of the conversation that a turn started from. */
export const versionOf = ({ draft, conversation }: Loaded): number =>
  draft.expect.get(conversationKey(conversation.id)) ?? ABSENT;

/** Nobody may act on what is not so any more. */
export function checkSeen(act: StaffAct, loaded: Loaded): void {
  const { conversation } = loaded;
  if (conversation.id !== act.conversation || versionOf(loaded) !== act.saw)
    throw new Stale(conversation.owner, versionOf(loaded));
}

/** The thread on which the citizen of a conversation that people have is spoken to. */
export function threadOf({ owner }: Conversation, version: number): Handed['thread'] {
  if (owner.is === 'assistant') throw new Stale(owner, version);
  return owner.thread;
}
