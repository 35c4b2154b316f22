import type { Language, Shown } from '../language/reply';
import type { Owner } from './owner';

/** What is in progress: open forms, language, owner. Its versions in the store count its turns. */
export interface Conversation {
  readonly shape: 1;
  readonly id: string;
  readonly language: Language;
  readonly owner: Owner;
  /** The dialogs' memory; its shape is declared in dialogs/ and checked when it is loaded. */
  readonly talk: unknown;
  /** How many log entries it has. */
  readonly entries: number;
  readonly openedAt: number;
  /** Time of the last turn, ms. */
  readonly lastAt: number;
  /** What was last said to the citizen, for "say that again". */
  readonly lastSaid?: Shown;
}

/** One line of messages, and the conversation it belongs to just now. */
export interface Thread {
  readonly shape: 1;
  readonly channel: string;
  readonly conversation: string;
  readonly identity: string;
}

export const conversationKey = (id: string): string => `conversation:${id}`;
export const threadKey = (id: string): string => `thread:${id}`;
