import { fileAddress } from '../adapters/http/file-pass';
import { DIRECT_LINE } from '../adapters/direct-line/capabilities';
import { EMAIL_CAN } from '../adapters/email/capabilities';
import { SMS_CAN } from '../adapters/sms/capabilities';
import { VOICE_CAN } from '../adapters/voice/capabilities';
import { CouncilBot } from '../bots/council-bot';
import {
  type Answer,
  type ChannelName,
  type Delivery,
  FORGOTTEN,
  type Incoming,
  PHOTO_LOST_EVENT,
} from '../bots/incoming';
import { activityOf, type StaffAct } from '../bots/staff';
import { Turns } from '../bots/turn';
import { SEAL } from '../citizens/audit';
import type { TextLine } from '../citizens/text-line';
import { sealing } from '../citizens/audit-chain';
import { type Thread, threadKey } from '../citizens/conversation';
import { LINK_PATH } from '../citizens/link';
import { blockedInto, composeMessage } from '../citizens/outgoing';
import { quietUntil } from '../citizens/text-hours';
import type { Handoff } from '../desk/handoff';
import { ownDesk } from '../desk/own-desk';
import type { ParkedTurn } from '../desk/troubles';
import type { Knowledge } from '../knowledge/hearing';
import type { Capabilities, Language, Reply, Shown } from '../language/reply';
import { show } from '../language/show';
import type { DueFetch, DueRow, DueTurn } from '../outbox/due';
import { Relay } from '../outbox/relay';
import type { Errand } from '../outbox/errand';
import type { FetchedFile, Fetcher } from '../outbox/fetcher';
import type { Sender } from '../outbox/sender';
import { REMIND, reminding } from '../requests/reminding';
import { readOne } from '../storage/store';
import { NO_OFFICE, type Office } from './back-office';
import type { House } from './house';

export interface Assistant {
  /** What a conversation on the page would open with. */
  readonly greeting: (language: Language) => Promise<readonly Shown[]>;
  readonly turns: Turns;
  readonly relay: Relay;
  /** A member of staff acts on a conversation. */
  act(act: StaffAct): Promise<Answer>;
  /** Takes words that were parked once more; the same ones again are taken once. */
  replay(parked: ParkedTurn): Promise<void>;
}

/** How each channel is spoken to when nobody holds a connection open: when time takes a turn. */
const BY_ITSELF: Readonly<Partial<Record<ChannelName, { can: Capabilities; delivery: Delivery }>>> = {
  web: { can: DIRECT_LINE, delivery: 'followed' },
  sms: { can: SMS_CAN, delivery: 'later' },
  voice: { can: VOICE_CAN, delivery: 'spoken-later' },
  email: { can: EMAIL_CAN, delivery: 'later' },
};

/** The turn and the relay, which need each other: turns leave due rows, and due rows are turns. */
export function assistant(
  house: House,
  knowledge: Knowledge,
  outside: {
    readonly senders: Readonly<Record<string, Sender>>;
    readonly fetchers: Readonly<Record<string, Fetcher>>;
    readonly publicUrl: URL;
    /** The people who help; our own desk if none is named. */
    readonly desk?: Handoff;
    readonly errands?: Readonly<Record<string, Errand>>;
    readonly rings?: boolean;
    /** By which texts leave that nobody has texted us for. */
    readonly texts?: TextLine;
  },
  office: Office = NO_OFFICE,
): Assistant {
  const { store, clock, log, catalogue, crews } = house;
  const { council } = catalogue;
  const identitySecret = house.secrets.identity;
  const addLink = outside.publicUrl.origin + LINK_PATH;
  const addressOf = (file: string): string =>
    fileAddress(house.secrets.tokens, outside.publicUrl, file, clock.now());
  const bot = new CouncilBot({
    catalogue,
    knowledge,
    crews,
    addLink,
    rings: outside.rings ?? false,
    mails: 'email' in outside.senders,
  });
  const turns = new Turns({
    store,
    clock,
    log,
    bot,
    desk: outside.desk ?? ownDesk(store, council),
    identitySecret,
    quietHours: council.quietHours,
    defaultLanguage: council.languages[0] ?? 'en',
    apology: (language, { can }) => {
      const sorry: Reply = {
        say: [{ key: 'error.parked', values: { phone: { phone: council.contact.phone } } }],
      };
      return show([sorry], { language, can, own: catalogue.phrases[language] })[0]!;
    },
    onDue: () => relay.wake(),
    passesOn: office.passesOn,
    texts: outside.texts,
  });
  const relay: Relay = new Relay({
    store,
    clock,
    log,
    ...outside,
    errands: {
      ...outside.errands,
      ...office.errands,
      [SEAL]: sealing(store, identitySecret),
      [REMIND]: reminding(house),
    },
    quietUntil: (now) => quietUntil(now, council.textHours),
    compose: (key, work) =>
      composeMessage({ store, identitySecret, clock, fileAddress: addressOf }, key, work),
    unwanted: (draft, work) => blockedInto(draft, { store, clock }, work.identity),
    runTurn: (row, fetched) => turns.takeDue(row, (thread) => dueIncoming(thread, row.value, fetched)),
  });
  const act = (act: StaffAct): Promise<Answer> =>
    turns.act(act, (id, thread) => ({
      ...byItself(id, thread),
      id: act.id,
      activity: activityOf(act),
      staff: act,
    }));
  const replay = async ({ id, thread: on, text, conversation, entry }: ParkedTurn): Promise<void> => {
    const thread = (await readOne(store, threadKey(on)))?.value as Thread | undefined;
    if (!thread) return;
    await turns.take({
      ...byItself(on, thread),
      id: `replay.${id}`,
      activity: { type: 'message', text },
      ...(entry === undefined ? {} : { logged: { conversation, entry } }),
    });
  };
  return {
    turns,
    relay,
    act,
    replay,
    greeting: (language) => bot.greeting(language, DIRECT_LINE, clock.now()),
  };
}

function dueIncoming(thread: Thread, { id, work }: DueRow, fetched: readonly FetchedFile[] = []): Incoming {
  if (work.do !== 'turn' && work.do !== 'fetch') throw new Error('only a turn can be taken');
  return { ...byItself(work.thread, thread), id, ...happening(work, fetched) };
}

/** Nobody holds a connection open: what is said goes to the citizen by itself. */
function byItself(id: string, thread: Thread): Omit<Incoming, 'id' | 'activity'> {
  const channel = thread.channel as ChannelName;
  const by = BY_ITSELF[channel];
  if (!by) throw new Error(`nothing is said by itself on ${channel}`);
  // Nobody new speaks: the thread has its identity already.
  return { channel, ...by, thread: id, sender: { visitor: id }, answer: () => FORGOTTEN };
}

/** What was fetched comes as a message of its own. */
function happening(
  work: DueTurn | DueFetch,
  files: readonly FetchedFile[],
): Pick<Incoming, 'activity' | 'files' | 'byDay'> {
  if (work.do === 'turn') {
    const activity = { type: 'event', name: work.event, value: { about: work.about } };
    return { activity, ...(work.byDay ? { byDay: true } : {}) };
  }
  if (files.length === 0) return { activity: { type: 'event', name: PHOTO_LOST_EVENT } };
  return { activity: { type: 'message', text: '' }, files };
}
