import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MINUTE, SECOND, systemClock, ticks } from '../../../base/clock';
import { silentLog } from '../../../base/log';
import { terminal } from '../../../base/terminal';
import { readConfig } from '../../config';
import { openHouse } from '../../house';
import { Connection } from './connection';
import { BenchAgent, type Doing, type Took } from './desk-agent';
import { type DeskOptions, readDeskOptions } from './desk-options';
import { fillDesk, type SignedInAgent } from './desk-town';
import { percentile } from './load';
import { JSON_TYPE, post } from './request';
import { type Assistant, learnBefore, startAssistant, startEcho } from './servers';

const REPLIES = 3;
/** How often the echo server is asked meanwhile. */
const ECHO_EVERY_MS = 50;
const ECHO = post('/api/messages', JSON_TYPE, JSON.stringify({ type: 'message', text: 'hello' }));

/** Times what agents do at a large desk while all of them have its queue open and see each change of it. */
export async function benchDesk(args: readonly string[]): Promise<number> {
  const options = readDeskOptions(args);
  const directory = await mkdtemp(join(tmpdir(), 'council-bench-'));
  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`] : [];
  try {
    await learnBefore();
    const server = await startAssistant(options.store, directory, flags);
    try {
      terminal.say(await measure(options, server, await filled(server, options)));
    } finally {
      await server.stop();
    }
    return 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function filled(server: Assistant, options: DeskOptions): Promise<readonly SignedInAgent[]> {
  const house = await openHouse(readConfig(server.settings), { clock: systemClock, log: silentLog });
  try {
    return await fillDesk(house, options);
  } finally {
    await house.store.close();
  }
}

async function measure(
  options: DeskOptions,
  server: Assistant,
  signedIn: readonly SignedInAgent[],
): Promise<string> {
  const took: Took = { list: [], take: [], open: [], reply: [], 'put back': [], look: [] };
  const agents: BenchAgent[] = [];
  for (const one of signedIn) agents.push(await BenchAgent.arrive(server.port, one, took));
  const echo = await echoing();
  const missed = await working(options, agents);
  const echoed = await echo.stop();
  for (const agent of agents) agent.leave();
  return tableOf(options, took, echoed, missed);
}

/** Open loop: the next agent begins when it is time, whatever became of those before. */
async function working({ takes, seconds }: DeskOptions, agents: readonly BenchAgent[]): Promise<number> {
  const count = Math.max(1, Math.round((takes * seconds * SECOND) / MINUTE));
  const began = ticks();
  const running: Promise<number>[] = [];
  for (let i = 0; i < count; i++) {
    await passed(began + (i * MINUTE) / takes - ticks());
    running.push(agents[i % agents.length]!.helps(REPLIES));
  }
  return (await Promise.all(running)).reduce((sum, one) => sum + one, 0);
}

/** The echo server, asked all the while: what the machine alone takes, other work on it included. */
async function echoing(): Promise<{ stop(): Promise<readonly number[]> }> {
  const server = await startEcho();
  const connection = await Connection.open(server.port);
  const took: number[] = [];
  let over = false;
  const asking = (async (): Promise<void> => {
    while (!over) {
      const asked = ticks();
      await connection.ask(ECHO);
      took.push(ticks() - asked);
      await passed(ECHO_EVERY_MS);
    }
  })();
  return {
    async stop() {
      over = true;
      await asking;
      connection.close();
      await server.stop();
      return took;
    },
  };
}

const passed = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, Math.max(0, Math.ceil(ms))));

function tableOf(options: DeskOptions, took: Took, echoed: readonly number[], missed: number): string {
  const { store, agents, conversations, takes, seconds } = options;
  const base = percentile(inOrder(echoed), 0.95);
  const line = (name: string, times: readonly number[]): string => {
    const sorted = inOrder(times);
    const at = (share: number): string => percentile(sorted, share).toFixed(1).padStart(8);
    const ratio = (percentile(sorted, 0.95) / base).toFixed(1).padStart(8);
    return `${name.padEnd(9)}${String(times.length).padStart(8)}${at(0.5)}${at(0.95)}${at(0.99)}${ratio}`;
  };
  return [
    `${store}: ${agents} agents with the queue open, ${conversations} conversations, ${takes} taken a minute for ${seconds} s,`,
    `${REPLIES} replies to each; a "look" is an open page that brings itself up to date. ${missed} times somebody was quicker.`,
    '',
    'ms           times     p50     p95     p99  of echo',
    line('echo', echoed),
    ...(Object.keys(took) as Doing[]).map((doing) => line(doing, took[doing])),
  ].join('\n');
}

const inOrder = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);
