import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { SetupError } from '../../../base/errors';
import { endWithUs, stop } from './processes';

/** A redis-server of our own that persists each write, as the store demands. */
export async function startRedis(
  directory: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const settings = `--port ${port} --bind 127.0.0.1 --appendonly yes --appendfsync always`;
  const child = spawn('redis-server', [...settings.split(' '), '--save', '', '--dir', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  endWithUs(child);
  await new Promise<void>((resolve, reject) => {
    child.once('error', () => reject(new SetupError(MISSING)));
    child.once('exit', () => reject(new SetupError('redis-server ended before it was ready.')));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Ready to accept connections')) resolve();
    });
  });
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(child) };
}

const MISSING =
  'redis-server is not installed: install the Debian package redis-server, or measure SQLite alone with --stores sqlite.';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
