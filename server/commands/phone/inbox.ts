import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { readForm } from '../../../adapters/http/body';
import type { TwilioParts } from '../../../adapters/twilio/parts';
import { Refusal, REFUSALS, SetupError } from '../../../base/errors';
import { sameSecret } from '../../../base/ids';
import { newSid } from './line';

const messageSchema = z.object({
  To: z.string().min(1),
  From: z.string().min(1),
  Body: z.string().min(1).max(1600),
});
export type Arrived = z.infer<typeof messageSchema>;

/** Where texts arrive that the server sends by itself: the one call of Twilio's REST API that it makes. */
export async function openInbox(
  twilio: TwilioParts,
  arrived: (message: Arrived) => void,
): Promise<{ close(): void } | undefined> {
  const url = new URL(twilio.apiUrl ?? 'https://api.twilio.com');
  if (url.protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(url.hostname)) return undefined;
  const server = createServer((req, res) => void answer(req, res, twilio, arrived));
  await listen(server, Number(url.port));
  return { close: () => void server.close() };
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  twilio: TwilioParts,
  arrived: (message: Arrived) => void,
): Promise<void> {
  try {
    arrived(await read(req, twilio));
    reply(res, 201, { sid: newSid('SM'), status: 'queued' });
  } catch (error) {
    const status = error instanceof Refusal ? error.status : REFUSALS.internal;
    reply(res, status, { status, code: 20000 + status, message: 'The terminal phone did not take this.' });
  }
}

async function read(req: IncomingMessage, { accountSid, authToken }: TwilioParts): Promise<Arrived> {
  const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  if (!sameSecret(req.headers.authorization ?? '', basic)) throw new Refusal('no-token');
  if (req.url !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) throw new Refusal('not-found');
  const message = messageSchema.safeParse(Object.fromEntries(await readForm(req)));
  if (!message.success) throw new Refusal('not-understood');
  return message.data;
}

function reply(res: ServerResponse, status: number, body: object): void {
  // Not kept open, or the phone could not be put away.
  res.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  res.end(JSON.stringify(body));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const taken = `Port ${port} is in use, perhaps by another of these phones: close it and start again.`;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new SetupError(taken) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}
