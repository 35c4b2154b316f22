import type { Request } from 'restify';
import { Refusal } from '../../base/errors';
import type { ChannelParts } from '../channel';
import { readPass } from '../direct-line/verify';
import type { HttpAnswer } from '../http/route';
import type { Sessions } from './session';

/**
 * GET /files/{id}: a photo, for whoever has the conversation that it belongs to open: by the page's cookie, or with a
 * Direct Line token. Whether there is such a file is told to nobody else.
 */
export async function attachment(parts: ChannelParts, sessions: Sessions, req: Request): Promise<HttpAnswer> {
  const { authorization } = req.headers;
  const thread =
    authorization === undefined
      ? sessions.read(req)
      : readPass(parts.secrets, authorization, parts.clock.now()).thread;
  const { id = '' } = req.params as { id?: string };
  const file = thread === undefined ? undefined : await parts.threads.file(thread, id);
  if (!file) throw new Refusal('not-found', 'no such file for this conversation');
  return {
    status: 200,
    type: file.type,
    body: file.bytes,
    headers: {
      // Saved, never shown as a page of ours, whatever its bytes might be taken for.
      'content-disposition': 'attachment',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    },
  };
}
