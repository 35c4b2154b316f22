import { type Activity, type Attachment, InputHints, type SuggestedActions } from 'botframework-schema';
import { newId, sortable } from '../../base/ids';
import type { LogEntry, ThreadPage } from '../../citizens/log';
import type { Language, Shown } from '../../language/reply';
import type { ChannelParts } from '../channel';

type SendParts = Pick<ChannelParts, 'catalogue' | 'publicUrl'>;

export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** A message's id, never given twice: a thread may go through several conversations, each counting from 1. */
export function activityId(conversation: string, entry: number): string {
  return `${conversation}|${sortable(entry, 7)}`;
}

/** Entries in order, and the position of the last thing that the client has seen with them. */
export function toActivitySet(parts: SendParts, page: ThreadPage): ActivitySet {
  const activities = page.entries.map(({ entry }) => toActivity(parts, entry));
  return { activities, watermark: String(page.watermark) };
}

/** That an agent is typing: no part of the thread, whose watermark stays where it is. */
export function typingSet({ catalogue }: SendParts, thread: string, position: number): ActivitySet {
  const activity = {
    type: 'typing',
    id: newId(),
    channelId: 'directline',
    conversation: { id: thread } as Activity['conversation'],
    from: { id: 'agent', name: catalogue.council.name.en, role: 'bot' },
  };
  return { activities: [activity], watermark: String(position) };
}

/** A log entry as Direct Line shows it. Text is plain text: nothing in it is markup to anybody. */
function toActivity(parts: SendParts, entry: LogEntry): Partial<Activity> {
  return {
    type: 'message',
    id: activityId(entry.conversation, entry.n),
    channelId: 'directline',
    conversation: { id: entry.thread } as Activity['conversation'],
    timestamp: new Date(entry.at).toISOString() as unknown as Date,
    text: entry.text,
    textFormat: 'plain',
    ...(entry.from === 'citizen' ? fromCitizen(entry) : fromUs(parts, entry)),
  };
}

/** The client knows its own message again by clientActivityID and from.id. */
function fromCitizen({ user, clientId, files = [] }: LogEntry): Partial<Activity> {
  return {
    from: { id: user ?? 'citizen', name: '', role: 'user' },
    attachments: files.map(({ type, name }) => ({ contentType: type, name })),
    ...(clientId === undefined ? {} : { channelData: { clientActivityID: clientId } }),
  };
}

function fromUs({ catalogue, publicUrl }: SendParts, entry: LogEntry): Partial<Activity> {
  const { from, shown, files = [] } = entry;
  const { name } = catalogue.council;
  // Fetched with the conversation's token, as the uploads of its citizen are.
  const photos = files.map(({ id, type, name }) => ({
    ...{ contentType: type, name, contentUrl: new URL(`/files/${id}`, publicUrl).href },
  }));
  return {
    from: { id: from, name: name[shown?.language ?? 'en'] ?? name.en, role: 'bot' },
    ...(shown ? asShown(shown) : {}),
    ...(photos.length > 0 ? { attachments: photos } : {}),
  };
}

function asShown(shown: Shown): Partial<Activity> {
  const expected = shown.expecting !== undefined && shown.expecting !== 'nothing';
  return {
    locale: LOCALES[shown.language],
    inputHint: expected ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...(shown.choices?.length ? { suggestedActions: suggested(shown.choices) } : {}),
    ...(shown.facts?.length ? { attachments: [factCard(shown.facts)] } : {}),
    // For our own page: the keyboard that suits, each fact with its way to change it, and the words' own language.
    channelData: { expecting: shown.expecting, facts: shown.facts, written: shown.written },
  };
}

/** A picked choice comes back with its label for people and its code for us. */
function suggested(choices: NonNullable<Shown['choices']>): SuggestedActions {
  const actions = choices.map(({ value, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { pick: value },
  }));
  return { to: [], actions };
}

/** Facts as an Adaptive Card, with an action for each line that can be changed. */
function factCard(facts: NonNullable<Shown['facts']>): Attachment {
  const actions = facts.flatMap(({ change, changeLabel, label }) =>
    change === undefined
      ? []
      : [{ type: 'Action.Submit', title: changeLabel ?? label, data: { pick: change } }],
  );
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.2',
      body: [{ type: 'FactSet', facts: facts.map(({ label, value }) => ({ title: label, value })) }],
      actions,
    },
  };
}
