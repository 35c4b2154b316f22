import { isPhoto, type LogEntry, type ThreadReader } from '../../citizens/log';
import type { Expecting, Language, Shown } from '../../language/reply';
import { type Piece, piecesOf } from './pieces';

/** The newest messages of a long conversation are shown, so that a page stays light. */
const MOST_SHOWN = 200;

export interface MessageView {
  readonly from: LogEntry['from'];
  /** Of its words, by its code (BCP 47). */
  readonly language: string;
  readonly pieces: readonly Piece[];
  readonly facts: NonNullable<Shown['facts']>;
  readonly choices: NonNullable<Shown['choices']>;
  /** They sent photos of their own, which are not shown to whoever has the page after them. */
  readonly photos: boolean;
  /** What was sent to them. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly photo: boolean }[];
  /** The last thing the reader said: where the page opens after it was sent. */
  readonly latest: boolean;
}

export interface ConversationView {
  readonly messages: readonly MessageView[];
  /** Up to where the thread was read; the script goes on from there. */
  readonly watermark: number;
  readonly expecting: Expecting;
  /** Language in which the assistant spoke last, if it spoke. */
  readonly language?: Language;
  /** Older messages are left out. */
  readonly cut: boolean;
}

/** What the page shows before anybody has spoken: the same words that will open the thread. */
export function unopened(greeting: readonly Shown[]): ConversationView {
  const messages = greeting.map((shown) => {
    const entry = { from: 'assistant', text: shown.text, shown } as const;
    return view(entry, { language: shown.language, open: true, latest: false });
  });
  return { messages, watermark: 0, expecting: greeting.at(-1)?.expecting ?? 'words', cut: false };
}

/** How far a thread had come before anybody spoke on it. */
export async function openedUpTo(threads: ThreadReader, thread: string): Promise<number> {
  const { entries } = await threads.after(thread, 0);
  const spoken = entries.findIndex(({ entry }) => entry.from === 'citizen');
  return (spoken < 0 ? entries : entries.slice(0, spoken)).at(-1)?.position ?? 0;
}

export async function readConversation(threads: ThreadReader, thread: string): Promise<ConversationView> {
  const { entries, watermark, cut } = await readThread(threads, thread);
  const lastSaid = entries.findLastIndex((entry) => entry.from === 'citizen');
  const shown = entries.findLast((entry) => entry.shown)?.shown;
  let language: Language | undefined;
  const messages = entries.map((entry, i) => {
    language = entry.shown?.language ?? language;
    return view(entry, { language: language ?? 'en', open: i > lastSaid, latest: i === lastSaid });
  });
  return { messages, watermark, expecting: shown?.expecting ?? 'words', language, cut };
}

/** What the button says that sends this value, if the conversation offers it. */
export function labelOf(conversation: ConversationView, pick: string): string | undefined {
  for (const { choices, facts } of conversation.messages.toReversed()) {
    const choice = choices.find(({ value }) => value === pick)?.label;
    const change = facts.find((fact) => fact.change === pick)?.changeLabel;
    if (choice ?? change) return choice ?? change;
  }
  return undefined;
}

async function readThread(
  threads: ThreadReader,
  thread: string,
): Promise<{ entries: LogEntry[]; watermark: number; cut: boolean }> {
  let entries: LogEntry[] = [];
  let watermark = 0;
  let cut = false;
  for (;;) {
    const page = await threads.after(thread, watermark);
    if (page.watermark === watermark) return { entries, watermark, cut };
    watermark = page.watermark;
    entries.push(...page.entries.map(({ entry }) => entry));
    cut ||= entries.length > MOST_SHOWN;
    entries = entries.slice(-MOST_SHOWN);
  }
}

/** What was offered before the reader's last word was either taken or passed by: it is no longer offered. */
function view(
  entry: Pick<LogEntry, 'from' | 'text' | 'shown' | 'files'>,
  at: { language: Language; open: boolean; latest: boolean },
): MessageView {
  const facts = entry.shown?.facts ?? [];
  return {
    from: entry.from,
    language: entry.shown?.written ?? at.language,
    // Only our own words hold links: nobody is led away by what they were made to paste.
    pieces: piecesOf(entry.text, entry.from !== 'citizen'),
    facts: at.open ? facts : facts.map(({ label, value }) => ({ label, value })),
    choices: at.open ? (entry.shown?.choices ?? []) : [],
    photos: entry.from === 'citizen' && (entry.files?.length ?? 0) > 0,
    files: entry.from === 'citizen' ? [] : (entry.files ?? []).map(shownFile),
    latest: at.latest,
  };
}

const shownFile = ({
  id,
  name,
  type,
}: NonNullable<LogEntry['files']>[number]): MessageView['files'][number] => ({
  id,
  name,
  photo: isPhoto(type),
});
