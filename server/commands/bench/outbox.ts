import { MINUTE, systemClock, ticks } from '../../../base/clock';
import { terminal } from '../../../base/terminal';
import { type Identity, identityKey } from '../../../citizens/identity';
import { logInto, logKey, type LogEntry } from '../../../citizens/log';
import { DUE, scheduleInto } from '../../../outbox/due';
import { Draft, type Store } from '../../../storage/store';
import { type StoreSettings, withStore } from './own-store';
import { type Running, startProgram } from './processes';
import { Receiver } from './receiver';
import { readSizes } from './sizes';

const USUAL = [10_000];
const PROCESSES = 2;
/** So many texts are put down in one commit, which may write no more than 500 things. */
const BATCH = 50;
const LONGEST = 10 * MINUTE;
const LOOK_EVERY_MS = 50;

/** Texts that are all due at once, each to somebody else, leave through two processes; how long it takes, and how many came twice. */
export async function benchOutbox(args: readonly string[]): Promise<number> {
  const { store, sizes } = readSizes(args, USUAL);
  for (const size of sizes)
    terminal.say(await withStore(store, (opened, settings) => sendAll(opened, settings, size)));
  return 0;
}

async function sendAll(store: Store, settings: StoreSettings, size: number): Promise<string> {
  for (let first = 0; first < size; first += BATCH)
    await store.commit(texts(first, Math.min(first + BATCH, size)));
  const receiver = await Receiver.start();
  const relays: Running[] = [];
  const start = ticks();
  try {
    const setting = JSON.stringify({ ...settings, apiUrl: receiver.url });
    const started = Array.from({ length: PROCESSES }, () =>
      startProgram('relay-process.js', {}, [], [setting]),
    );
    relays.push(...(await Promise.all(started)));
    while (ticks() - start < LONGEST && (await left(store))) await passed(LOOK_EVERY_MS);
    const seconds = ((ticks() - start) / 1000).toFixed(1);
    return `${size} due texts, ${PROCESSES} processes: ${receiver.got.size} left in ${seconds} s, ${receiver.twice} of them twice`;
  } finally {
    for (const relay of relays) await relay.stop();
    await receiver.stop();
  }
}

const left = async (store: Store): Promise<boolean> => (await store.count(DUE, '', undefined, 1)) > 0;
const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function texts(from: number, to: number): Draft {
  const draft = new Draft();
  const at = systemClock.now();
  for (let i = from; i < to; i++) {
    const [thread, identity, conversation] = [`sms:${i}`, `phone.${i}`, `conversation-${i}`];
    const known: Identity = {
      shape: 1,
      kind: 'phone',
      phone: `+4477${String(i).padStart(8, '0')}`,
      citizen: `c${i}`,
    };
    const where = { channel: 'sms', thread, identity } as const;
    const entry: LogEntry = {
      shape: 1,
      conversation,
      n: 1,
      at,
      ...where,
      from: 'assistant',
      text: `Text ${i}`,
    };
    draft.putting(identityKey(identity), known);
    logInto(draft, entry, false);
    scheduleInto(draft, at, { do: 'send', ...where, entry: logKey(conversation, 1) });
  }
  return draft;
}
