import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../base/errors';

/** Longest body that any route but an upload takes. */
export const MAX_BODY = 256 * 1024;
/** Longest message a citizen can send, in characters. */
export const MAX_MESSAGE = 10_000;

/**
 * The raw bytes of a request's body. restify's body parser is not used: it rebuilds parameters such as `Custom[a]`,
 * which breaks Twilio's signatures. Refuses with too-long as soon as the limit is passed.
 */
export async function readBody(req: IncomingMessage, max = MAX_BODY): Promise<Buffer> {
  const announced = Number(req.headers['content-length'] ?? 0);
  if (announced > max) throw new Refusal('too-long');
  const body = await readUpTo(req, max);
  if (body) return body;
  // A destroyed request would keep its socket for ever. The rest is let through and dropped, for as long as Node lets
  // a request take.
  req.resume();
  throw new Refusal('too-long');
}

/** Undefined as soon as there is more. By events: a stream's iterator costs as much as checking a signature. */
function readUpTo(req: IncomingMessage, max: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const cut = (): void => {
      if (!req.complete) reject(new Refusal('not-understood', 'the line was cut before the end of the body'));
    };
    if (req.destroyed) cut();
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > max) resolve(undefined);
      else chunks.push(chunk);
    });
    req.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    req.once('error', cut);
    req.once('close', cut);
  });
}

/** The body as UTF-8 text; refuses bytes that are not. */
export async function readText(req: IncomingMessage, max = MAX_BODY): Promise<string> {
  const body = await readBody(req, max);
  if (!isUtf8(body)) throw new Refusal('not-understood', 'body is not UTF-8');
  return body.toString();
}

/** The body as JSON, unchecked: give it to a zod schema next. */
export async function readJson(req: IncomingMessage, max = MAX_BODY): Promise<unknown> {
  const text = await readText(req, max);
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Refusal('not-understood', 'body is not JSON');
  }
}

/** The body of an HTML form. */
export async function readForm(req: IncomingMessage, max = MAX_BODY): Promise<URLSearchParams> {
  return new URLSearchParams(await readText(req, max));
}
