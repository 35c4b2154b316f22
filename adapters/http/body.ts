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

/** Undefined as soon as there is more. */
async function readUpTo(req: IncomingMessage, max: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of req.iterator({ destroyOnReturn: false })) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > max) return undefined;
      chunks.push(bytes);
    }
  } catch {
    throw new Refusal('not-understood', 'the line was cut before the end of the body');
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

/** The body as UTF-8 text; refuses bytes that are not. */
export async function readText(req: IncomingMessage, max = MAX_BODY): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBody(req, max));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-understood', 'body is not UTF-8');
  }
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
