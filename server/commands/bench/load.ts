import { ticks } from '../../../base/clock';
import { type Connection, openMany, overConnections } from './connection';

/** Requests made beforehand, and how a good answer to one of them is known. */
export interface Requests {
  readonly bytes: readonly Buffer[];
  isAnswer(body: Buffer): boolean;
}

export interface Figures {
  readonly perSecond: number;
  /** Milliseconds within which so many of a hundred were answered. */
  readonly p50: number;
  readonly p99: number;
}

/** Closed loop: each connection asks again as soon as it is answered. */
export async function asFastAsAnswered(
  port: number,
  requests: Requests,
  connections: number,
): Promise<Figures> {
  const took = new Float64Array(requests.bytes.length);
  const began = ticks();
  await overConnections(port, connections, requests.bytes.length, async (connection, i) => {
    const asked = ticks();
    await ask(connection, requests, i);
    took[i] = ticks() - asked;
  });
  return figures(took, ticks() - began);
}

/**
 * Open loop: request `i` is due at a time fixed beforehand, whatever became of those before it, and its answer is
 * timed from there. So a stall counts for all who would have come meanwhile.
 */
export async function steadily(
  port: number,
  requests: Requests,
  perSecond: number,
  connections: number,
): Promise<Figures> {
  const took = new Float64Array(requests.bytes.length);
  const free = await openMany(port, connections);
  const all = [...free];
  const late: number[] = [];
  const began = ticks();
  const dueAt = (i: number): number => began + (i * 1000) / perSecond;
  const take = async (connection: Connection, i: number): Promise<void> => {
    await ask(connection, requests, i);
    took[i] = ticks() - dueAt(i);
    const next = late.shift();
    if (next === undefined) free.push(connection);
    else await take(connection, next);
  };
  const running: Promise<void>[] = [];
  for (let i = 0; i < requests.bytes.length; i++) {
    await until(dueAt(i));
    const connection = free.pop();
    if (connection) running.push(take(connection, i));
    else late.push(i);
  }
  await Promise.all(running);
  for (const connection of all) connection.close();
  return figures(took, ticks() - began);
}

async function ask(connection: Connection, requests: Requests, i: number): Promise<void> {
  const { status, body } = await connection.ask(requests.bytes[i]!);
  if (status !== 200 || !requests.isAnswer(body)) {
    throw new Error(`Request ${i} was answered ${status} ${body.toString()}`);
  }
}

async function until(time: number): Promise<void> {
  const left = time - ticks();
  // Rounded up: a timer that fires early would make the answer look quick.
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, Math.ceil(left)));
}

function figures(took: Float64Array, ms: number): Figures {
  took.sort();
  return { perSecond: (took.length * 1000) / ms, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}

/** Of times in order, the one within which so many of them lie; 0 where there are none. */
export const percentile = (inOrder: ArrayLike<number>, share: number): number =>
  inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0;
