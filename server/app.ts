import { existsSync } from 'node:fs';
import type { Server as HttpServer } from 'node:http';
import { join } from 'node:path';
import type { Server } from 'restify';
import type { ChannelParts } from '../adapters/channel';
import { directLine } from '../adapters/direct-line/routes';
import { upgradePaths } from '../adapters/http/upgrade';
import { readAssets } from '../adapters/page/assets';
import { figuresPage } from '../adapters/page/figures';
import { page } from '../adapters/page/routes';
import { stoppingPage } from '../adapters/page/stopping';
import { SECOND } from '../base/clock';
import { SetupError } from '../base/errors';
import { linkReader } from '../citizens/link-reader';
import { stopping as stops } from '../citizens/stopping';
import { threadReader } from '../citizens/thread-reader';
import { createKnowledge } from '../knowledge/knowledge';
import { figures } from '../requests/figures';
import { assistant } from './assistant';
import { alerts } from './alerts';
import { bounds, spendingOf } from './bounds';
import { backOffice } from './back-office';
import type { Config } from './config';
import { email } from './email';
import { Typing } from '../desk/typing';
import { openDesk } from './desk';
import { gate } from './gate';
import { health } from './health';
import { metrics } from './metrics';
import { openHouse, type House, type Surroundings } from './house';
import { clientAddress } from './http/client-address';
import { createListener } from './http/listener';
import { open311 } from './open311';
import { photos } from './photos';
import { twilio } from './twilio';

/** How long running turns may take to finish when we stop. */
const DRAIN_MS = 10 * SECOND;
/** How long connections without a request may stay after that. */
const GOODBYE_MS = SECOND;
/** What was built for browsers: beside us where we were built ourselves, in dist/ where we run from source. */
const WEB = join(__dirname, existsSync(join(__dirname, '../web/manifest.json')) ? '../web' : '../dist/web');

export interface App {
  readonly port: number;
  /** All that can be asked for, as "GET /desk"; a WebSocket's path is a pattern: "UPGRADE ^/stream$". */
  readonly routes: readonly string[];
  /** Finishes what is running, refuses what is new, and closes the store. */
  stop(): Promise<void>;
}

/** The whole server, from its settings to its open port. */
export async function startApp(config: Config, surroundings: Surroundings): Promise<App> {
  let stopping = false;
  const house = await openHouse(config, surroundings);
  const { dataDir, sentences, warmUp } = config;
  const knowledge = createKnowledge({ ...house, dataDir, sentences, warmUp });
  const spending = spendingOf(house);
  const phone = twilio(house, config, spending, () => relay.wake());
  const office = backOffice(house, config);
  const watch = alerts(house, config);
  const senders = { ...phone.senders, ...email(house, config) };
  const outside = {
    ...phone,
    senders,
    publicUrl: config.publicUrl,
    errands: { ...watch.errands, ...phone.errands },
  };
  const { turns, relay, greeting, ...staff } = assistant(house, knowledge, outside, office);
  const server = createListener(() => stopping);
  const parts: ChannelParts = { ...partsOf(house, config), rings: phone.rings, server, turns };
  const streams = directLine(parts);
  const assets = readAssets(WEB);
  page(parts, assets, greeting);
  const desk = openDesk(house, parts, assets, { ...staff, passesOn: office.passesOn });
  stoppingPage(parts, assets, stops({ ...house, secret: house.secrets.identity }));
  figuresPage(parts, assets, () => figures(house.store, house.catalogue.services, house.clock.now()));
  phone.open(parts, bounds(spending, knowledge));
  open311(parts, house, office, () => relay.wake());
  health(server, house.store, () => stopping);
  metrics(server, house, config.metricsToken);
  const port = await listen(server, config.port);
  await Promise.all([office.follow(), watch.follow()]);
  relay.start();
  knowledge.warm().then(
    () => house.log.info('learnt'),
    (error: unknown) => house.log.warn('not-warm', { error }),
  );
  house.log.info('started', { port });

  const stop = async (): Promise<void> => {
    stopping = true;
    desk.close();
    await Promise.all([relay.stop(), drained(server), streams.close()]);
    await close(server);
    await knowledge.close();
    await house.store.close();
    house.log.info('stopped');
  };
  let stopped: Promise<void> | undefined;
  return { port, routes: routesOf(server), stop: () => (stopped ??= stop()) };
}

function partsOf(house: House, config: Config): Omit<ChannelParts, 'rings' | 'server' | 'turns'> {
  const { store, catalogue, clock, log, secrets } = house;
  return {
    threads: threadReader(store),
    link: linkReader({ store, clock, secret: secrets.identity }),
    gate: gate(store),
    typing: new Typing({ store, clock, log }),
    files: store.files,
    photos: photos(store),
    catalogue,
    clock,
    log,
    publicUrl: config.publicUrl,
    clientAddress: clientAddress(config.trustedProxies),
    secrets,
  };
}

const routesOf = (server: Server): string[] => [
  ...Object.values(server.router.getRoutes()).map(({ method, path }) => `${method} ${String(path)}`),
  ...upgradePaths(server).map((path) => `UPGRADE ${path.source}`),
];

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is in use by another program: stop it, or set PORT to another number.`;
      reject(error.code === 'EADDRINUSE' ? new SetupError(taken) : error);
    });
    server.listen(port, () => resolve(server.address().port));
  });
}

/** Waits until no request is being answered, for so long as is decent. */
async function drained(server: Server): Promise<void> {
  for (let waited = 0; server.inflightRequests() > 0 && waited < DRAIN_MS; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Lets connections end by themselves, but not those that never would, such as an upload that stands still. */
async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const cutting = setTimeout(() => (server.server as HttpServer).closeAllConnections(), GOODBYE_MS);
  await closed;
  clearTimeout(cutting);
}
