import { SECOND } from '../../../base/clock';
import { WebMessages } from './direct-line';
import { asFastAsAnswered, type Figures, type Requests, steadily } from './load';
import type { BenchOptions, StoreName } from './options';
import type { Running } from './processes';
import { JSON_TYPE, post } from './request';
import { Texts } from './sms';
import { ANSWER, type Wire } from './wire';

export const STEADY_PER_SECOND = 200;

/**
 * People take longer than this to answer. A text that comes sooner was written before our question could be read and
 * counts as more of the thought before it, which is another turn than the one to be measured.
 */
const THINKING_MS = 5 * SECOND;

export interface Case {
  readonly store: StoreName;
  readonly wire: Wire;
  readonly server: Running;
  /** The best round so far. */
  best?: Figures;
  steady?: Figures;
}

export interface Measured {
  readonly echo: Figures;
  readonly cases: readonly Required<Case>[];
}

export function casesOn(store: StoreName, server: Running): Case[] {
  return [new Texts(), new WebMessages()].map((wire) => ({ store, wire, server }));
}

/**
 * Other work on the machine comes and goes, and slows whoever it meets. So each case is measured several times, with
 * the echo server before each, and the best round of everyone counts.
 */
export async function measure(
  options: BenchOptions,
  echo: Running,
  cases: readonly Case[],
): Promise<Measured> {
  const { conversations, connections, rounds, seconds } = options;
  let bestEcho: Figures | undefined;
  for (let round = 0; round < rounds; round++) {
    const prepared = await prepareAll(cases, conversations, connections);
    for (const [one, requests] of prepared) {
      const echoed = await asFastAsAnswered(echo.port, echoes(conversations), connections);
      bestEcho = better(bestEcho, echoed);
      one.best = better(one.best, await asFastAsAnswered(one.server.port, requests, connections));
    }
  }
  for (const [one, requests] of await prepareAll(cases, STEADY_PER_SECOND * seconds, connections)) {
    one.steady = await steadily(one.server.port, requests, STEADY_PER_SECOND, connections);
  }
  return { echo: bestEcho!, cases: cases as readonly Required<Case>[] };
}

const better = (a: Figures | undefined, b: Figures): Figures => (a && a.perSecond > b.perSecond ? a : b);

async function prepareAll(
  cases: readonly Case[],
  count: number,
  connections: number,
): Promise<[Case, Requests][]> {
  const prepared: [Case, Requests][] = [];
  for (const one of cases) {
    prepared.push([one, await one.wire.prepare(one.server.port, count, connections)]);
  }
  await new Promise((resolve) => setTimeout(resolve, THINKING_MS));
  return prepared;
}

function echoes(count: number): Requests {
  const activity = { type: 'message', id: '1', from: { id: 'visitor' }, text: ANSWER };
  const request = post('/api/messages', JSON_TYPE, JSON.stringify(activity));
  return { bytes: Array<Buffer>(count).fill(request), isAnswer: (body) => body.includes(ANSWER) };
}
