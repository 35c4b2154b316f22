import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import { type HttpAnswer, route } from '../adapters/http/route';
import { Refusal } from '../base/errors';
import { SECOND } from '../base/clock';
import { sameSecret } from '../base/ids';
import { TEXT_STATES } from '../citizens/receipt';
import { ATTENTION } from '../outbox/attention';
import { DEAD, DUE, ERRANDS } from '../outbox/due';
import type { Store } from '../storage/store';
import type { House } from './house';

/** Counters of the store by the names under which they are published: sums over all processes since the store was made. */
const COUNTERS: readonly (readonly [counter: string, name: string, about: string])[] = [
  ['turns', 'council_turns_total', 'Messages and other activities taken in and answered'],
  ['conversations', 'council_conversations_total', 'Conversations begun'],
  ['requests', 'council_requests_total', 'Reports and requests taken'],
  ['passed-on', 'council_requests_passed_on_total', 'Requests that the back office has taken'],
  ['handed-over', 'council_handed_over_total', 'Times that a person was asked for and the queue joined'],
  ['parked', 'council_turns_failed_total', 'Turns that could not be finished'],
  ['sent', 'council_messages_sent_total', 'Messages sent by themselves, not as an answer'],
  ['dead', 'council_messages_dead_total', 'Messages and errands that were given up'],
  ...TEXT_STATES.map(
    (is) =>
      [
        `texts.${is}`,
        `council_text_receipts_total{state="${is}"}`,
        'Receipts of texts by what they tell',
      ] as const,
  ),
];
/** What lies in a list is counted up to here: more is no other news. */
const CAP = 10_000;

/** GET /metrics: for whoever brings the token, or asks on this very machine and for nobody else. */
export function metrics(server: Server, { store, clock, log }: House, token: string | undefined): void {
  const refuse = ({ status }: Refusal): HttpAnswer => ({
    status,
    type: 'text/plain; charset=utf-8',
    body: '',
  });
  server.get(
    '/metrics',
    route(log, refuse, async (req) => {
      if (!isOurs(req) && !brings(req, token))
        throw new Refusal(token === undefined ? 'not-found' : 'no-token');
      const body = await measured(store, clock.now());
      return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', body };
    }),
  );
}

function brings({ headers }: IncomingMessage, token: string | undefined): boolean {
  const brought = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return token !== undefined && brought !== undefined && sameSecret(token, brought);
}

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via'];

/** On loopback, and not sent on by a proxy that stands there. */
const isOurs = ({ socket, headers }: IncomingMessage): boolean =>
  /^(::1|(::ffff:)?127\.[\d.]+)$/.test(socket.remoteAddress ?? '') &&
  !FORWARDED.some((name) => name in headers);

async function measured(store: Store, now: number): Promise<string> {
  const values = await store.counters(COUNTERS.map(([counter]) => counter));
  const counted = COUNTERS.map(([, name, about], i) => line(name, 'counter', about, values[i] ?? 0));
  const [messages, errands, dead, attention] = await Promise.all([
    oldest(store, DUE, now),
    oldest(store, ERRANDS, now),
    store.count(DEAD, '', undefined, CAP),
    store.count(ATTENTION, '', undefined, CAP),
  ]);
  const late = 'Seconds for which the oldest row that is due has waited';
  const gauges = [
    line('council_due_oldest_seconds{line="messages"}', 'gauge', late, messages),
    line('council_due_oldest_seconds{line="errands"}', 'gauge', late, errands),
    line('council_dead_letters', 'gauge', 'Dead letters that are kept', dead),
    line('council_attention', 'gauge', 'Matters on the list for staff', attention),
  ];
  return withoutRepeats([...counted, ...gauges].flat());
}

function line(name: string, type: 'counter' | 'gauge', about: string, value: number): string[] {
  const bare = name.split('{')[0]!;
  return [`# HELP ${bare} ${about}`, `# TYPE ${bare} ${type}`, `${name} ${value}`];
}

/** A name is told of once, however many lines it has. */
const withoutRepeats = (lines: readonly string[]): string => `${[...new Set(lines)].join('\n')}\n`;

/** A member of the line begins with the time at which it is due. */
async function oldest(store: Store, index: string, now: number): Promise<number> {
  const [first] = await store.range(index, { limit: 1 });
  return first === undefined ? 0 : Math.max(0, now - Number(first.split('|')[0])) / SECOND;
}
