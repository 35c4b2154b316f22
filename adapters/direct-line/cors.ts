import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'restify';
import { Refusal } from '../../base/errors';
import type { ChannelParts } from '../channel';

/** What a browser may do on our routes from another origin; the tokens are in a header, so no cookie is needed. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '7200',
};

/**
 * Browsers always name the page that asks: it must be ours or one of the council's. Whoever names none is no browser,
 * and so can't be tricked by a page.
 */
export function checkOrigin(parts: ChannelParts, req: IncomingMessage): void {
  if (req.headers.origin !== undefined && !mayAsk(parts, req.headers.origin))
    throw new Refusal('not-allowed', 'origin');
}

/** Lets the page that asks read the answer, whether it is a yes or a no. */
export function corsHeaders(parts: ChannelParts, req: IncomingMessage): Readonly<Record<string, string>> {
  const { origin } = req.headers;
  if (origin === undefined || !mayAsk(parts, origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after',
  };
}

/** Answers a browser's question whether a page may ask at all. */
export function preflight(parts: ChannelParts): RequestHandler {
  return async function directLinePreflight(req, res) {
    const { origin } = req.headers;
    const allowed = origin !== undefined && mayAsk(parts, origin);
    res.writeHead(allowed ? 204 : 403, allowed ? { ...corsHeaders(parts, req), ...PREFLIGHT } : {});
    res.end();
  };
}

function mayAsk(parts: ChannelParts, origin: string): boolean {
  return origin === parts.publicUrl.origin || parts.catalogue.council.origins.includes(origin);
}
