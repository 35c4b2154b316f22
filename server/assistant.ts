import { DIRECT_LINE } from '../adapters/direct-line/capabilities';
import { SMS_CAN } from '../adapters/sms/capabilities';
import { CouncilBot } from '../bots/council-bot';
import { type Delivery, FORGOTTEN, type Incoming, type ChannelName } from '../bots/incoming';
import { Turns } from '../bots/turn';
import type { Thread } from '../citizens/conversation';
import { composeMessage } from '../citizens/outgoing';
import { quietUntil } from '../citizens/text-hours';
import type { Knowledge } from '../knowledge/hearing';
import type { Capabilities, Language, Reply, Shown } from '../language/reply';
import { show } from '../language/show';
import type { DueRow } from '../outbox/due';
import { Relay } from '../outbox/relay';
import type { Sender } from '../outbox/sender';
import { NO_OFFICE, type Office } from './back-office';
import type { House } from './house';

export interface Assistant {
  /** What a conversation on the page would open with. */
  readonly greeting: (language: Language) => Promise<readonly Shown[]>;
  readonly turns: Turns;
  readonly relay: Relay;
}

/** How each channel is spoken to when nobody holds a connection open: when time takes a turn. */
const BY_ITSELF: Readonly<Partial<Record<ChannelName, { can: Capabilities; delivery: Delivery }>>> = {
  web: { can: DIRECT_LINE, delivery: 'followed' },
  sms: { can: SMS_CAN, delivery: 'later' },
};

/** The turn and the relay, which need each other: turns leave due rows, and due rows are turns. */
export function assistant(
  house: House,
  knowledge: Knowledge,
  senders: Readonly<Record<string, Sender>>,
  office: Office = NO_OFFICE,
): Assistant {
  const { store, clock, log, catalogue, crews } = house;
  const { council } = catalogue;
  const identitySecret = house.secrets.identity;
  const bot = new CouncilBot({ catalogue, knowledge, crews });
  const turns = new Turns({
    store,
    clock,
    log,
    bot,
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
  });
  const relay: Relay = new Relay({
    store,
    clock,
    log,
    senders,
    errands: office.errands,
    quietUntil: (now) => quietUntil(now, council.textHours),
    compose: (key, work) => composeMessage({ store, identitySecret, clock }, key, work),
    runTurn: (row) => turns.takeDue(row, (thread) => dueIncoming(thread, row.value)),
  });
  return { turns, relay, greeting: (language) => bot.greeting(language, DIRECT_LINE, clock.now()) };
}

function dueIncoming(thread: Thread, row: DueRow): Incoming {
  const channel = thread.channel as ChannelName;
  const by = BY_ITSELF[channel];
  if (row.work.do !== 'turn' || !by) throw new Error(`a due row can't take a turn on ${channel}`);
  return {
    channel,
    ...by,
    thread: row.work.thread,
    id: row.id,
    // Nobody new speaks: the thread has its identity already.
    sender: { visitor: row.work.thread },
    activity: { type: 'event', name: row.work.event, value: { about: row.work.about } },
    ...(row.work.byDay ? { byDay: true } : {}),
    answer: () => FORGOTTEN,
  };
}
