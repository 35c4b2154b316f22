import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import type { Refusal } from '../../base/errors';
import type { Log } from '../../base/log';
import { ANSWER_WITHIN_MS, toRefusal, within, type HttpAnswer } from './route';

export interface Upgrade {
  readonly req: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly socket: Duplex;
  readonly head: Buffer;
}

interface UpgradeRoute {
  readonly path: RegExp;
  readonly log: Log;
  refuse(refusal: Refusal, req: IncomingMessage): HttpAnswer;
  work(upgrade: Upgrade): Promise<void>;
}

const routesOf = new WeakMap<Server, UpgradeRoute[]>();

/**
 * Registers a WebSocket path. Node hands every upgrade to every listener and answers none itself, so there is one
 * listener for all paths: it closes what nobody asked for, which would otherwise hang.
 */
export function onUpgrade(server: Server, route: UpgradeRoute): void {
  const routes = routesOf.get(server);
  if (routes) {
    routes.push(route);
    return;
  }
  const first = [route];
  routesOf.set(server, first);
  server.server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Until a WebSocket owns it, nobody else would hear that the peer has gone, and the process would end.
    socket.on('error', () => {});
    const [path = '/', query = ''] = (req.url ?? '/').split('?', 2);
    void answer(first, { req, path, query: new URLSearchParams(query), socket, head });
  });
}

/** The WebSocket paths of a server. */
export const upgradePaths = (server: Server): readonly RegExp[] =>
  (routesOf.get(server) ?? []).map(({ path }) => path);

async function answer(routes: readonly UpgradeRoute[], upgrade: Upgrade): Promise<void> {
  const route = routes.find(({ path }) => path.test(upgrade.path));
  if (!route) {
    upgrade.socket.destroy();
    return;
  }
  try {
    await within(ANSWER_WITHIN_MS, route.work(upgrade));
  } catch (error) {
    refuse(upgrade.socket, route.refuse(toRefusal(error, route.log, 'upgrade'), upgrade.req));
  }
}

function refuse(socket: Duplex, { status, type, body, headers }: HttpAnswer): void {
  const lines = Object.entries({
    'content-type': type,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  socket.once('finish', () => socket.destroy());
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n'));
}
