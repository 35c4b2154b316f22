import { sortable } from '../base/ids';
import type { Shown } from '../language/reply';
import type { Draft } from '../storage/store';
import type { Texts } from './receipt';

/** One message in or out, kept once; every index only points here. */
export interface LogEntry {
  readonly shape: 1;
  readonly conversation: string;
  /** 1, 2, 3 ... within the conversation. */
  readonly n: number;
  /** Time of the turn, ms since epoch. */
  readonly at: number;
  readonly channel: string;
  readonly thread: string;
  /** The identity that made the entry, for ever. */
  readonly identity: string;
  /** A note is seen by staff only: it is on no thread. */
  readonly from: 'citizen' | 'assistant' | 'agent' | 'note';
  /** The member of staff whose words these are. */
  readonly by?: { readonly id: string; readonly name: string };
  readonly text: string;
  /** How it was shown, for out-going entries. */
  readonly shown?: Shown;
  /** What was understood, asked for or promised: short codes, such as a service's code or a reference. */
  readonly marks?: Readonly<Record<string, string | number | boolean>>;
  /** Files that came with it. */
  readonly files?: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  /** The sender's own id, echoed to web clients so that they recognise their message. */
  readonly clientId?: string;
  readonly user?: string;
  /** Its words and files were taken out. */
  readonly redacted?: {
    readonly at: number;
    readonly by: { readonly id: string; readonly name: string };
    readonly why: string;
  };
  /** How far its texts have come, by receipts. */
  readonly texts?: Texts;
}

/** Whether a file is looked at, and not opened. */
export const isPhoto = (type: string): boolean => type.startsWith('image/');

/** Which entry: of which conversation, and which of it. */
export type EntryId = Pick<LogEntry, 'conversation' | 'n'>;

export const logKey = (conversation: string, n: number): string => `log:${conversation}:${sortable(n, 7)}`;
export const timelineIndex = (identity: string): string => `timeline:${identity}`;
export const threadFeed = (thread: string): string => `thread:${thread}`;

/** To which conversation a file on disk belongs: whoever may see that may see the file. */
export interface FileOf {
  readonly shape: 1;
  readonly conversation: string;
  readonly type: string;
}

export const fileKey = (id: string): string => `file:${id}`;

/** Puts the entry into the draft: the record, its place on the identity's timeline, its files, and the feed of its thread. */
export function logInto(draft: Draft, entry: LogEntry, followed: boolean): void {
  const key = logKey(entry.conversation, entry.n);
  draft.putting(key, entry);
  draft.indexing(
    timelineIndex(entry.identity),
    `${sortable(entry.at)}|${entry.conversation}|${sortable(entry.n, 7)}`,
  );
  for (const { id, type } of entry.files ?? [])
    draft.putting(fileKey(id), { shape: 1, conversation: entry.conversation, type } satisfies FileOf);
  if (followed) draft.appending(threadFeed(entry.thread), key);
}

/** A page of a thread's entries; `watermark` is the position of the last of them in the thread's feed. */
export interface ThreadPage {
  readonly entries: readonly { readonly position: number; readonly entry: LogEntry }[];
  readonly watermark: number;
}

/** What an adapter needs in order to show a thread to its client: by position, and told when there is more. */
export interface ThreadReader {
  /** Whether the thread has been opened. */
  exists(thread: string): Promise<boolean>;
  /** The bytes of a file that belongs to the conversation to which the thread points now. */
  file(thread: string, id: string): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined>;
  /** Entries after the watermark, oldest first, at most 100. */
  after(thread: string, watermark: number): Promise<ThreadPage>;
  onWake(thread: string, listener: () => void): () => void;
}
