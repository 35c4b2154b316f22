import { systemClock } from '../../../base/clock';
import { armFailpoints, type Failpoint } from '../../../base/failpoint';
import { StoreDown } from '../../../base/errors';
import { createLog } from '../../../base/log';
import { startApp } from '../../../server/app';
import { readConfig } from '../../../server/config';

/**
 * The real server as a process of its own, with what `npm start` has no way to: its parent may move the clock, and say
 * at which named place the process is to die or to stand still.
 */
export type Order =
  | { readonly forward: number }
  /** At the `nth` time that the place is reached, counted from now. */
  | { readonly at: Failpoint; readonly nth: number; readonly do: 'die' | 'stall' | 'throw' | 'fail' }
  /** From now on, always. */
  | { readonly alwaysThrowAt: Failpoint }
  | { readonly go: true }
  | { readonly disarm: true };

let ahead = 0;
/** The places that stand still, each waiting to be let go. */
let standing: (() => void)[] = [];

function obey(order: Order): void {
  if ('forward' in order) ahead += order.forward;
  else if ('go' in order) letGo();
  else if ('disarm' in order) armFailpoints(undefined);
  else if ('alwaysThrowAt' in order) armFailpoints((name) => throwAt(name === order.alwaysThrowAt));
  else arm(order);
}

function letGo(): void {
  for (const go of standing) go();
  standing = [];
}

function throwAt(here: boolean): void {
  if (here) throw new TypeError('as the test ordered');
}

function arm(order: Extract<Order, { at: Failpoint }>): void {
  let left = order.nth;
  armFailpoints((name) => {
    if (name !== order.at || --left !== 0) return undefined;
    if (order.do === 'die') process.kill(process.pid, 'SIGKILL');
    if (order.do === 'fail') throw new StoreDown('as the test ordered');
    throwAt(order.do === 'throw');
    process.send?.({ reached: name });
    return new Promise<void>((resolve) => {
      standing.push(resolve);
    });
  });
}

async function main(): Promise<void> {
  const clock = { now: () => systemClock.now() + ahead };
  const app = await startApp(readConfig(process.env), { clock, log: createLog('info') });
  process.on('message', (order) => {
    obey(order as Order);
    process.send?.({ obeyed: true });
  });
  process.once('SIGTERM', () => void app.stop().then(() => process.disconnect()));
  process.send?.({ ready: app.port });
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.message : error)}\n`);
  process.exit(1);
});
