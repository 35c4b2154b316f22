import type { Request, RequestHandler } from 'restify';
import { MINUTE, SECOND } from '../../base/clock';
import type { ChannelParts } from '../channel';
import { route, type HttpAnswer } from '../http/route';
import { Activities } from './activities';
import { Conversations } from './conversations';
import { checkOrigin, corsHeaders, preflight } from './cors';
import { refuse } from './refuse';
import { Streams } from './streams';

const ROOT = '/v3/directline';
/** How often a stream is looked after. */
const BEAT_MS = 20 * SECOND;
/** The longest that an upload of the largest size may take on a slow line. */
const UPLOAD_WITHIN_MS = 5 * MINUTE;

/** Direct Line 3.0, REST and WebSocket. Closing ends the streams; their clients come back to whoever serves next. */
export function directLine(parts: ChannelParts, beatMs = BEAT_MS): { close(): Promise<void> } {
  const streams = new Streams(parts, beatMs);
  const conversations = new Conversations(parts, streams);
  const activities = new Activities(parts);
  const { server } = parts;
  server.opts(`${ROOT}/*`, preflight(parts));
  server.post(
    `${ROOT}/tokens/generate`,
    answering(parts, (req) => conversations.generate(req)),
  );
  server.post(
    `${ROOT}/tokens/refresh`,
    answering(parts, (req) => conversations.refresh(req)),
  );
  server.post(
    `${ROOT}/conversations`,
    answering(parts, (req) => conversations.start(req)),
  );
  server.get(
    `${ROOT}/conversations/:id`,
    answering(parts, (req) => conversations.reconnect(req)),
  );
  server.get(
    `${ROOT}/conversations/:id/activities`,
    answering(parts, (req) => activities.list(req)),
  );
  server.post(
    `${ROOT}/conversations/:id/activities`,
    answering(parts, (req) => activities.post(req)),
  );
  server.post(
    `${ROOT}/conversations/:id/upload`,
    answering(parts, (req) => activities.upload(req), UPLOAD_WITHIN_MS),
  );
  return { close: () => streams.close() };
}

/** Every route but the preflight: its origin is checked first, and its answer can be read by the page that asked. */
function answering(
  parts: ChannelParts,
  work: (req: Request) => Promise<HttpAnswer>,
  withinMs?: number,
): RequestHandler {
  const readable = (req: Request, answer: HttpAnswer): HttpAnswer => ({
    ...answer,
    headers: { ...answer.headers, ...corsHeaders(parts, req) },
  });
  return route(
    parts.log,
    (refusal, req) => readable(req, refuse(parts.catalogue, refusal, req)),
    async (req) => {
      checkOrigin(parts, req);
      return readable(req, await work(req));
    },
    withinMs,
  );
}
