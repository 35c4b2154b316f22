import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SetupError } from '../../../base/errors';
import { terminal } from '../../../base/terminal';

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** A program of ours as a process of its own, once its log has said at which port it listens. */
export async function startProgram(
  script: string,
  settings: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
  args: readonly string[] = [],
): Promise<Running> {
  const path = join(__dirname, script);
  const child = spawn(process.execPath, [...nodeFlags, path, ...args], {
    env: { ...settings, TZ: 'Europe/London' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endWithUs(child);
  return { port: await portOf(child), stop: () => stop(child) };
}

/** A process that is measured must not outlive the measuring. */
export function endWithUs(child: ChildProcess): void {
  process.once('exit', () => child.kill('SIGKILL'));
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new SetupError('A server of the bench ended before it was ready.')));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const port = /"port":(\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
      else if (/"level":[456]0/.test(line)) terminal.complain(line);
    });
  });
}
