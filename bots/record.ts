import { SECOND } from '../base/clock';
import { type Conversation, conversationKey } from '../citizens/conversation';
import { logInto, logKey, type LogEntry } from '../citizens/log';
import type { Effect } from '../dialogs/effects';
import { scheduleInto } from '../outbox/due';
import { rateInto } from '../requests/feedback';
import { fileInto } from '../requests/filing';
import { received } from '../requests/life';
import { passOnInto } from '../requests/passing-on';
import type { NewRequest, ServiceRequest } from '../requests/service-request';
import { toDoInto } from '../requests/to-do';
import { keepTimes } from './booked-times';
import { leavesAsItWas, lineInto } from './call-line';
import { heardFirst, onCallOf, recordListening } from './listening';
import { owningInto } from './owning';
import { comingWith, type Said, WAITED_EVENT } from './incoming';
import { blockingInto } from './blocking';
import { agreeToNews } from './agreed-news';
import { openLink, textLink, withLinks } from './link-texts';
import { sendCode, tryCode } from './proofs';
import { incomingKey, receivedAs } from './received';
import type { RecordParts } from './records';
import { ringOut } from './rings';
import { carryOutOnRequest } from './request-effects';
import { isLogged, markLogged } from './replaying';
import { noteOf } from './staff';
import { rememberLanguage } from './wishes';
import type { Ran, Work } from './work';

/** How long a fragment waits for the rest of its thought. */
const FRAGMENT_WAITS = 3 * SECOND;

/** Puts into the draft all that the turn did: the id, log in and out, requests, due rows, state v -> v+1, counters. */
export async function record(parts: RecordParts, work: Work, hash: string, ran: Ran): Promise<Said> {
  if (leavesAsItWas(work, ran)) return recordListening(work, hash, ran);
  const { draft, conversation } = work.loaded;
  const entry = await logIncoming(parts, work, ran.effects);
  const first = conversation.entries + (entry === undefined ? 1 : 2);
  ran.shown.forEach((shown, i) =>
    logOutgoing(parts, work, first + i, shown, {
      from: i < ran.fromAgent ? 'agent' : 'assistant',
      ...promisedBy(ran.effects),
    }),
  );
  let next = first + ran.shown.length;
  next += logNote(work, next);
  blockingInto(work);
  for (const effect of ran.effects) next += await carryOut(parts, work, effect, next);
  await keepTimes(parts.store, work, ran);
  fetchLater(work);
  const changed: Conversation = {
    ...conversation,
    language: ran.language,
    owner: work.owner,
    talk: ran.talk,
    entries: next - 1,
    lastAt: work.now,
    lastSaid: ran.shown.at(-1) ?? conversation.lastSaid,
  };
  await owningInto(parts.desk, work);
  const hangUp = ran.effects.some((effect) => effect.do === 'hang-up');
  const said = {
    language: ran.language,
    shown: ran.shown,
    entry,
    first,
    conversation: conversation.id,
    hangUp,
  };
  lineInto(work, ran.shown, first);
  const onCall = onCallOf(work, []);
  draft
    .putting(incomingKey(hash), receivedAs(said, work.now, onCall))
    .putting(conversationKey(conversation.id), changed)
    .adding('turns')
    .adding(`turns.${work.incoming.channel}`);
  const leaving = withLinks(parts.identitySecret, conversation.id, first, ran.shown);
  return { ...said, shown: [...heardFirst(work), ...leaving], holding: onCall?.holding ?? false };
}

/** What came with a message by its address only is fetched when the turn is over. */
function fetchLater({ incoming, loaded, now }: Work): void {
  const { channel, thread } = incoming;
  const addresses = comingWith(incoming);
  if (addresses.length > 0) scheduleInto(loaded.draft, now, { do: 'fetch', channel, thread, addresses });
}

function common(
  work: Work,
  n: number,
): Pick<LogEntry, 'shape' | 'conversation' | 'n' | 'at' | 'channel' | 'thread' | 'identity'> {
  const { incoming, loaded, now } = work;
  return {
    shape: 1,
    conversation: loaded.conversation.id,
    n,
    at: now,
    channel: incoming.channel,
    thread: incoming.thread,
    identity: loaded.thread.identity,
  };
}

async function logIncoming(
  { store }: RecordParts,
  work: Work,
  effects: readonly Effect[],
): Promise<number | undefined> {
  const { activity, files } = work.incoming;
  if (activity.type !== 'message') return undefined;
  const marks = marksOf(effects);
  if (isLogged(work)) {
    await markLogged(store, work, marks);
    return undefined;
  }
  const n = work.loaded.conversation.entries + 1;
  const entry: LogEntry = {
    ...common(work, n),
    from: 'citizen',
    text: effects.find((effect) => effect.do === 'try-code')?.said ?? work.shownText,
    ...(marks ? { marks } : {}),
    ...(files && files.length > 0 ? { files } : {}),
    ...(work.incoming.clientId === undefined ? {} : { clientId: work.incoming.clientId }),
    ...(activity.from?.id ? { user: activity.from.id } : {}),
  };
  logInto(work.loaded.draft, entry, work.incoming.delivery === 'followed');
  return n;
}

/** What was understood of it, and answered. */
function marksOf(effects: readonly Effect[]): LogEntry['marks'] {
  const marked = effects.flatMap((effect) => (effect.do === 'mark' ? [effect.marks] : []));
  return marked.length > 0 ? (Object.assign({}, ...marked) as LogEntry['marks']) : undefined;
}

function logOutgoing(
  parts: RecordParts,
  work: Work,
  n: number,
  shown: Ran['shown'][number],
  how: Pick<LogEntry, 'from' | 'marks'>,
): void {
  const { draft, conversation, thread } = work.loaded;
  const { channel, thread: threadId, delivery } = work.incoming;
  const staff = how.from === 'agent' ? work.incoming.staff : undefined;
  const theirs = staff && { by: staff.move.by, ...(staff.files ? { files: staff.files } : {}) };
  const entry: LogEntry = { ...common(work, n), ...how, ...theirs, text: shown.text, shown };
  logInto(draft, entry, delivery === 'followed');
  openLink(parts.identitySecret, work, { n, text: shown.text });
  // A send is due a little after the one before it, so that the messages of one turn leave in their order.
  if (delivery === 'later') {
    const send = {
      do: 'send',
      channel,
      thread: threadId,
      identity: thread.identity,
      entry: logKey(conversation.id, n),
      ...(work.incoming.byDay ? { byDay: true as const } : {}),
    } as const;
    scheduleInto(draft, work.now + n - conversation.entries, send);
  }
}

/** What a reply tells that its reader relies on: a new reference, what has become of one, or a time. */
function promisedBy(effects: readonly Effect[]): Pick<LogEntry, 'marks'> {
  const filed = effects.find((effect) => effect.do === 'file-request');
  const told = effects.find((effect) => effect.do === 'told' || effect.do === 'reminded');
  if (filed) return { marks: { reference: filed.request.reference } };
  return told ? { marks: { update: told.reference } } : {};
}

/** What staff write for themselves; returns how many entries that is. */
function logNote(work: Work, n: number): 0 | 1 {
  const { staff } = work.incoming;
  const note = staff && noteOf(staff);
  if (!note) return 0;
  const { draft } = work.loaded;
  logInto(draft, { ...common(work, n), from: 'note', by: staff.move.by, ...note }, false);
  if (note.marks?.['outcome']) draft.adding(`desk.closed.${String(note.marks['outcome'])}`);
  return 1;
}

/** Returns how many entries it has added to the log, from number `next` on. */
async function carryOut(parts: RecordParts, work: Work, effect: Effect, next: number): Promise<number> {
  if (effect.do === 'send-code') return sendCode(parts, work, effect, next);
  if (effect.do === 'agree-to-news') return agreeToNews(parts, work, effect, next);
  if (effect.do === 'text-link') {
    await textLink(parts, work, effect, next);
    return 1;
  }
  await carryOutUnlogged(parts, work, effect);
  return 0;
}

async function carryOutUnlogged(
  parts: RecordParts,
  work: Work,
  effect: Exclude<Effect, { do: 'send-code' | 'agree-to-news' | 'text-link' }>,
): Promise<void> {
  const { draft } = work.loaded;
  const { channel, thread: threadId } = work.incoming;
  switch (effect.do) {
    case 'file-request': {
      const request = filed(work, effect.request);
      fileInto(draft, request, parts.identitySecret);
      if (parts.passesOn?.(request.service)) passOnInto(draft, request.reference, work.now);
      else toDoInto(draft, request);
      return;
    }
    case 'rate':
      return rateInto(draft, {
        ...effect.feedback,
        shape: 1,
        channel,
        language: work.language,
        at: work.now,
        identity: work.loaded.thread.identity,
      });
    case 'choose-language':
      return rememberLanguage(parts.store, work, effect.language);
    case 'wait-for-more':
      return scheduleInto(draft, work.now + FRAGMENT_WAITS, {
        do: 'turn',
        channel,
        thread: threadId,
        event: WAITED_EVENT,
      });
    case 'ring':
      return ringOut(parts, work, effect);
    case 'told':
    case 'was-it-fixed':
    case 'still-wrong':
    case 'join-request':
    case 'move-booking':
    case 'give-up-booking':
      return carryOutOnRequest(parts, work, effect);
    case 'try-code':
      return tryCode(parts, work, effect);
    case 'hand-over':
      draft.adding('handed-over');
      return;
    case 'mark':
    case 'reminded':
    case 'while-waiting':
    case 'hang-up':
      return;
  }
}

const filed = ({ incoming, loaded, now }: Work, request: NewRequest): ServiceRequest => ({
  ...request,
  ...received(now),
  shape: 2,
  conversation: loaded.conversation.id,
  thread: incoming.thread,
  identity: loaded.thread.identity,
  channel: incoming.channel,
  at: now,
  told: 1,
});
