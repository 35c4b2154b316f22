import type { Request } from 'restify';
import { Refusal } from '../../base/errors';
import type { ChannelParts, Photo } from '../channel';
import { readPass } from '../direct-line/verify';
import { passes } from '../http/file-pass';
import type { HttpAnswer } from '../http/route';
import type { Sessions } from './session';

/**
 * GET /files/{id}: a photo, for whoever has the conversation that it belongs to open: by the page's cookie, or with a
 * Direct Line token; for whoever was handed its address with a pass; and for anybody once staff have released it.
 * Whether there is such a file is told to nobody else.
 */
export async function attachment(parts: ChannelParts, sessions: Sessions, req: Request): Promise<HttpAnswer> {
  const { id = '' } = req.params as { id?: string };
  const file = await fileFor(parts, sessions, req, id);
  if (file) return fileAnswer(file, 'same-origin');
  const released = await parts.photos.released(id);
  if (released) return fileAnswer(released, 'cross-origin');
  throw new Refusal('not-found', 'no such file for this conversation');
}

async function fileFor(
  parts: ChannelParts,
  sessions: Sessions,
  req: Request,
  id: string,
): Promise<Photo | undefined> {
  const { authorization } = req.headers;
  const now = parts.clock.now();
  const pass = new URLSearchParams(req.getQuery()).get('pass');
  if (pass !== null) return passes(parts.secrets.tokens, pass, id, now) ? parts.photos.any(id) : undefined;
  const thread =
    authorization === undefined ? sessions.read(req) : readPass(parts.secrets, authorization, now).thread;
  return thread === undefined ? undefined : parts.threads.file(thread, id);
}

/** A file that somebody sent. */
export const fileAnswer = (
  { type, bytes }: Photo,
  readBy: 'same-origin' | 'cross-origin' = 'same-origin',
): HttpAnswer => ({
  status: 200,
  type,
  body: bytes,
  headers: {
    // Saved, never shown as a page of ours, whatever its bytes might be taken for.
    'content-disposition': 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': readBy,
  },
});
