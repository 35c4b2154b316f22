import { DIRECT_LINE } from '../adapters/direct-line/capabilities';
import { SMS_CAN } from '../adapters/sms/capabilities';
import { CouncilBot } from '../bots/council-bot';
import { type Answer, type Delivery, FORGOTTEN, type Incoming, type ChannelName } from '../bots/incoming';
import { activityOf, type StaffAct } from '../bots/staff';
import { Turns } from '../bots/turn';
import type { Thread } from '../citizens/conversation';
import { composeMessage } from '../citizens/outgoing';
import { ownDesk } from '../desk/own-desk';
import type { Knowledge } from '../knowledge/hearing';
import type { Capabilities, Language, Reply, Shown } from '../language/reply';
import { show } from '../language/show';
import type { DueRow } from '../outbox/due';
import { Relay } from '../outbox/relay';
import type { Sender } from '../outbox/sender';
import type { House } from './house';

export interface Assistant {
  /** What a conversation on the page would open with. */
  readonly greeting: (language: Language) => Promise<readonly Shown[]>;
  readonly turns: Turns;
  readonly relay: Relay;
  /** A member of staff acts on a conversation. */
  act(act: StaffAct): Promise<Answer>;
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
    desk: ownDesk(store, council),
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
  });
  const relay: Relay = new Relay({
    store,
    clock,
    log,
    senders,
    compose: (key, work) => composeMessage({ store, identitySecret, clock }, key, work),
    runTurn: (row) => turns.takeDue(row, (thread) => dueIncoming(thread, row.value)),
  });
  const act = (act: StaffAct): Promise<Answer> =>
    turns.act(act, (id, thread) => ({
      ...byItself(id, thread),
      id: act.id,
      activity: activityOf(act),
      staff: act,
    }));
  return { turns, relay, act, greeting: (language) => bot.greeting(language, DIRECT_LINE, clock.now()) };
}

function dueIncoming(thread: Thread, { id, work }: DueRow): Incoming {
  if (work.do !== 'turn') throw new Error('only a turn can be taken');
  return { ...byItself(work.thread, thread), id, activity: { type: 'event', name: work.event } };
}

/** Nobody holds a connection open: what is said goes to the citizen by itself. */
function byItself(id: string, thread: Thread): Omit<Incoming, 'id' | 'activity'> {
  const channel = thread.channel as ChannelName;
  const by = BY_ITSELF[channel];
  if (!by) throw new Error(`nothing is said by itself on ${channel}`);
  // Nobody new speaks: the thread has its identity already.
  return { channel, ...by, thread: id, sender: { visitor: id }, answer: () => FORGOTTEN };
}
