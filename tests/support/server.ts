import { type Clock, systemClock } from '../../base/clock';
import { type Log, silentLog } from '../../base/log';
import { startApp, type App } from '../../server/app';
import { readConfig } from '../../server/config';
import { openHouse, type House } from '../../server/house';
import { environment, type Engine, type Environment } from './settings';
import { TestClock } from './test-clock';

/** The whole server in this process, on a clock that the test moves. */
export interface TestServer {
  readonly url: string;
  readonly clock: TestClock;
  readonly environment: Environment;
  readonly routes: App['routes'];
  /** What the server stands on, opened beside it as a second process would: for looking at what is stored. */
  house(): Promise<House>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly engine?: Engine;
  readonly environment?: Environment;
  readonly clock?: TestClock;
  readonly log?: Log;
}

const running: (() => Promise<void>)[] = [];

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const settings = await environment(options.engine ?? 'sqlite', options.environment);
  const clock = options.clock ?? new TestClock();
  const config = readConfig(settings);
  const app: App = await startApp(config, { clock, log: options.log ?? silentLog });
  running.push(() => app.stop());
  return {
    url: config.publicUrl.origin,
    clock,
    environment: settings,
    routes: app.routes,
    house: () => houseOf(settings, clock),
    stop: () => app.stop(),
  };
}

/** What the processes of these settings stand on, opened beside them. */
export async function houseOf(settings: Environment, clock: Clock = systemClock): Promise<House> {
  const house = await openHouse(readConfig(settings), { clock, log: silentLog });
  running.unshift(() => house.store.close());
  return house;
}

afterAll(async () => {
  for (const stop of running.splice(0)) await stop();
});
