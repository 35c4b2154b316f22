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

const callSchema = z.object({ To: z.string().min(1), From: z.string().min(1), Url: z.url() });
export type Ringing = z.infer<typeof callSchema>;

/** What the server asks of Twilio: that a text is brought, or that a phone rings. */
export interface Inbox {
  arrived(message: Arrived): void;
  /** `sid` is the new call's. */
  rings(call: Ringing, sid: string): void;
}

/** Where texts and calls arrive that the server sends by itself: the two resources of Twilio's REST API that it uses. */
export async function openInbox(twilio: TwilioParts, inbox: Inbox): Promise<{ close(): void } | undefined> {
  const url = new URL(twilio.apiUrl ?? 'https://api.twilio.com');
  if (url.protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(url.hostname)) return undefined;
  const server = createServer((req, res) => void answer(req, res, twilio, inbox));
  await listen(server, Number(url.port));
  return { close: () => void server.close() };
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  twilio: TwilioParts,
  inbox: Inbox,
): Promise<void> {
  try {
    const sid = await take(req, twilio, inbox);
    reply(res, 201, { sid, status: 'queued' });
  } catch (error) {
    const status = error instanceof Refusal ? error.status : REFUSALS.internal;
    reply(res, status, { status, code: 20000 + status, message: 'The terminal phone did not take this.' });
  }
}

/** The id of what was asked for. */
async function take(
  req: IncomingMessage,
  { accountSid, authToken }: TwilioParts,
  inbox: Inbox,
): Promise<string> {
  const basic = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  if (!sameSecret(req.headers.authorization ?? '', basic)) throw new Refusal('no-token');
  const account = `/2010-04-01/Accounts/${accountSid}`;
  if (req.url === `${account}/Messages.json`) {
    inbox.arrived(await read(req, messageSchema));
    return newSid('SM');
  }
  if (req.url !== `${account}/Calls.json`) throw new Refusal('not-found');
  const sid = newSid('CA');
  inbox.rings(await read(req, callSchema), sid);
  return sid;
}

async function read<T>(req: IncomingMessage, shape: z.ZodType<T>): Promise<T> {
  const form = shape.safeParse(Object.fromEntries(await readForm(req)));
  if (!form.success) throw new Refusal('not-understood');
  return form.data;
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
