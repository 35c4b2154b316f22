import { type Activity, type Attachment, InputHints, type SuggestedActions } from 'botframework-schema';
import { sortable } from '../../base/ids';
import type { LogEntry, ThreadPage } from '../../citizens/log';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Language, Shown } from '../../language/reply';

export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

/**
 * A set ends when it has reached its size. On a stream that is small, so that a line that breaks every few moments gets
 * whole sets through all the same; who asks for sets is spared asking often.
 */
export const STREAMED_LENGTH = 4 * 1024;
export const ASKED_LENGTH = 128 * 1024;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** A message's id, never given twice: a thread may go through several conversations, each counting from 1. */
export function activityId(conversation: string, entry: number): string {
  return `${conversation}|${sortable(entry, 7)}`;
}

/**
 * A page of a thread as sets of bounded size, in order, the watermark of each being the position of its last entry.
 * A page without entries is a set without activities.
 */
export function toActivitySets(
  catalogue: Catalogue,
  page: ThreadPage,
  maxLength: number,
): readonly ActivitySet[] {
  const sets: ActivitySet[] = [];
  let activities: Partial<Activity>[] = [];
  let length = 0;
  for (const { position, entry } of page.entries) {
    const activity = toActivity(catalogue, entry);
    activities.push(activity);
    length += JSON.stringify(activity).length;
    if (length < maxLength) continue;
    sets.push({ activities, watermark: String(position) });
    activities = [];
    length = 0;
  }
  const end = String(page.watermark);
  if (activities.length > 0 || sets.at(-1)?.watermark !== end) sets.push({ activities, watermark: end });
  return sets;
}

/** A log entry as Direct Line shows it. Text is plain text: nothing in it is markup to anybody. */
function toActivity(catalogue: Catalogue, entry: LogEntry): Partial<Activity> {
  return {
    type: 'message',
    id: activityId(entry.conversation, entry.n),
    channelId: 'directline',
    conversation: { id: entry.thread } as Activity['conversation'],
    timestamp: new Date(entry.at).toISOString() as unknown as Date,
    text: entry.text,
    textFormat: 'plain',
    ...(entry.from === 'citizen' ? fromCitizen(entry) : fromUs(catalogue, entry)),
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

function fromUs(catalogue: Catalogue, { from, shown }: LogEntry): Partial<Activity> {
  const { name } = catalogue.council;
  return {
    from: { id: from, name: name[shown?.language ?? 'en'] ?? name.en, role: 'bot' },
    ...(shown ? asShown(shown) : {}),
  };
}

function asShown(shown: Shown): Partial<Activity> {
  const expected = shown.expecting !== undefined && shown.expecting !== 'nothing';
  return {
    locale: LOCALES[shown.language],
    inputHint: expected ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...(shown.choices?.length ? { suggestedActions: suggested(shown.choices) } : {}),
    ...(shown.facts?.length ? { attachments: [factCard(shown.facts)] } : {}),
    // For our own page, which draws each fact with its way to change it, and shows the keyboard that suits.
    channelData: { expecting: shown.expecting, facts: shown.facts },
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
