import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { post, POTHOLE } from '../support/open311-client';
import { startServer } from '../support/server';

/** What `npm run open311-key` runs, beside a server. */
const COMMAND = join(__dirname, '../../dist/server/commands/open311-key.js');

test('a key is made, shown once, listed by its name and taken back, while the server runs', async () => {
  const server = await startServer();
  const env = { PATH: process.env['PATH'], ...server.environment };
  const run = async (...args: string[]): Promise<string> => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMMAND, ...args], { env }).catch(
      (error: unknown) => error as { stdout: string; stderr: string },
    );
    return stdout + stderr;
  };
  expect(await run('list')).toBe('Nobody has a key yet.\n');
  const key = /^(\S{43})$/m.exec(await run('add', 'Street app'))![1]!;
  expect(await run('add', 'Street app')).toMatch(/^Street app has a key: remove it first/);
  expect(await run('list')).toBe('Street app\n');
  const status = async (): Promise<number> => (await post(server.url, [['api_key', key], ...POTHOLE])).status;
  expect(await status()).toBe(201);
  expect(await run('remove', 'Street app')).toMatch(/refused from now on/);
  expect(await status()).toBe(403);
  expect(await run('remove', 'Street app')).toMatch(/^Nobody of the name Street app/);
  expect(await run('add', '<x>')).toMatch(/^A name has 2 to 60/);
  expect(await run('make')).toMatch(/^Say what to do with the keys/);
  const { store } = await server.house();
  const names = await store.read(['reporter-name:Street app']);
  expect(names.size).toBe(0);
}, 60_000);
