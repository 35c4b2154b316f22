import type { Server } from 'restify';
import type { HttpAnswer } from '../adapters/http/route';
import { write } from '../adapters/http/route';
import type { Store } from '../storage/store';

const PROBE_WITHIN_MS = 2_000;

/** Alive: the process answers. Ready: a commit would succeed, and we are not stopping. Neither tells a version. */
export function health(server: Server, store: Store, stopping: () => boolean): void {
  server.get('/health/live', async (_req, res) => write(res, say(200, 'alive')));
  server.get('/health/ready', async (_req, res) =>
    write(res, (await ready(store, stopping)) ? say(200, 'ready') : say(503, 'not ready')),
  );
}

const say = (status: number, word: string): HttpAnswer => ({
  status,
  type: 'application/json',
  body: JSON.stringify({ status: word }),
});

async function ready(store: Store, stopping: () => boolean): Promise<boolean> {
  if (stopping()) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PROBE_WITHIN_MS);
  });
  const probed = store.probe().then(
    () => true,
    () => false,
  );
  const result = await Promise.race([probed, late]);
  clearTimeout(timer);
  return result;
}
