import type { Contact } from '../../desk/contact';
import { isPhoto, type LogEntry } from '../../citizens/log';
import { stateOf } from '../../citizens/receipt';
import type { Owner } from '../../citizens/owner';
import {
  BLOCK_WORDS,
  clockTime,
  CHANNEL_WORDS,
  NO_RECEIPT,
  OUTCOME_WORDS,
  REDACT_WORDS,
  TEXT_WORDS,
} from './words';

/** A line of a transcript. */
export interface SaidView {
  readonly n: number;
  readonly kind: LogEntry['from'];
  readonly who: string;
  readonly at: string;
  /** How far it has come, where a carrier tells. */
  readonly state: string;
  readonly text: string;
  /** Who took its words out, and why; empty if nobody has. */
  readonly removed: string;
  readonly language: string;
  /** What was offered with it, or kept of it. */
  readonly beside: readonly string[];
  readonly files: readonly { readonly id: string; readonly name: string; readonly photo: boolean }[];
}

const WHO: Readonly<Record<LogEntry['from'], string>> = {
  citizen: 'Citizen',
  assistant: 'Assistant',
  agent: 'Council',
  note: 'Note',
};

/** The transcript, each line with who said it and when, and by which channel where that changes. */
export function transcriptView({ transcript, conversation }: Contact): SaidView[] {
  let channel = '';
  return transcript.map((entry) => {
    const change = entry.channel === channel ? '' : (CHANNEL_WORDS[entry.channel] ?? entry.channel);
    channel = entry.channel;
    return {
      n: entry.n,
      kind: entry.from,
      who: whoOf(entry),
      at: [clockTime(entry.at), change].filter(Boolean).join(', '),
      state: stateWords(entry),
      text: entry.redacted ? '' : entry.text,
      removed: removedWords(entry),
      language: entry.shown?.written ?? entry.shown?.language ?? conversation.language,
      beside: besideOf(entry),
      files: (entry.files ?? []).map(({ id, name, type }) => ({
        id,
        name: name || 'Photo',
        photo: isPhoto(type),
      })),
    };
  });
}

/** How far a text to a phone has come; nothing for what went another way. */
function stateWords({ channel, from, text, texts }: LogEntry): string {
  const state = texts && stateOf(texts);
  if (state) return TEXT_WORDS[state];
  const went = channel === 'sms' && (from === 'assistant' || from === 'agent') && text !== '';
  return went ? NO_RECEIPT : '';
}

function removedWords({ redacted }: LogEntry): string {
  if (!redacted) return '';
  const why = REDACT_WORDS[redacted.why as keyof typeof REDACT_WORDS] ?? redacted.why;
  return `Removed by ${redacted.by.name} at ${clockTime(redacted.at)}: ${why}`;
}

function whoOf({ from, by, marks }: LogEntry): string {
  if (from === 'note') return by ? `Note by ${by.name}, for staff only` : WHO.note;
  if (marks?.['automatic']) return 'Assistant, by itself';
  return by?.name ?? WHO[from];
}

function besideOf({ shown, marks, from, by }: LogEntry): string[] {
  const offered = shown?.choices?.map(({ label }) => label).join(' · ');
  const facts = (shown?.facts ?? []).map(({ label, value }) => `${label}: ${value}`);
  const outcome = marks?.['outcome'] as keyof typeof OUTCOME_WORDS | undefined;
  const blocked = marks?.['blocked'] as keyof typeof BLOCK_WORDS | undefined;
  return [
    ...facts,
    ...(offered ? [`Offered: ${offered}`] : []),
    ...(marks?.['danger'] ? ['Danger was heard'] : []),
    ...(from === 'note' && marks?.['changed'] ? [`${by?.name ?? ''} changed the form`] : []),
    ...(blocked ? [`Blocked: ${BLOCK_WORDS[blocked]}`] : []),
    ...(outcome ? [`Closed: ${OUTCOME_WORDS[outcome] ?? outcome}`] : []),
  ];
}

/** Whose it is, in a few words. */
export function ownerWords(owner: Owner, me: string): string {
  if (owner.is === 'assistant') return 'With the assistant';
  if (owner.is === 'queue') return 'In the queue';
  return owner.agent === me ? `Yours since ${clockTime(owner.took)}` : `With ${owner.name}`;
}
