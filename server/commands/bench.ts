import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { terminal } from '../../base/terminal';
import { type BenchOptions, readOptions } from './bench/options';
import type { Running } from './bench/processes';
import { reportOf, tableOf, type Report } from './bench/report';
import { type Case, casesOn, measure } from './bench/rounds';
import { benchDesk } from './bench/desk';
import { benchOutbox } from './bench/outbox';
import { benchRequests } from './bench/requests';
import { learnBefore, startAssistant, startEcho } from './bench/servers';
import { benchIntents } from './bench-intents';
import { runCommand } from './command';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  intents: benchIntents,
  requests: benchRequests,
  outbox: benchOutbox,
  desk: benchDesk,
};

runCommand(async () => {
  const [what = '', ...rest] = process.argv.slice(2);
  return BENCHES[what]?.(rest) ?? benchTurns(process.argv.slice(2));
});

async function benchTurns(args: readonly string[]): Promise<number> {
  const options = readOptions([...args]);
  const directory = await mkdtemp(join(tmpdir(), 'council-bench-'));
  try {
    const report = await bench(options, directory);
    terminal.say(options.json ? JSON.stringify(report) : tableOf(report));
    return 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Measures the built server on each store, each in a process of its own, and the echo server beside them. */
async function bench(options: BenchOptions, directory: string): Promise<Report> {
  const running: Running[] = [];
  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`] : [];
  try {
    await learnBefore();
    const echo = await startEcho();
    running.push(echo);
    const cases: Case[] = [];
    for (const store of options.stores) {
      const server = await startAssistant(store, directory, flags);
      running.push(server);
      cases.push(...casesOn(store, server));
    }
    return reportOf(options, await measure(options, echo, cases));
  } finally {
    for (const server of running) await server.stop();
  }
}
