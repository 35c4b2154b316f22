import type { IncomingMessage } from 'node:http';
import { Refusal } from '../../base/errors';

/**
 * Refuses a post that another site's page makes a reader's browser send. Browsers say whose page it was in
 * Sec-Fetch-Site; older ones only in Origin. A request with neither is no browser's, or one from before 2020, from
 * which SameSite keeps the cookie back.
 */
export function refuseCrossSite(req: IncomingMessage, own: URL): void {
  const site = req.headers['sec-fetch-site'];
  const origin = req.headers.origin;
  const ours =
    site === undefined ? origin === undefined || origin === own.origin : OWN_PAGES.includes(String(site));
  if (!ours) throw new Refusal('not-allowed', 'cross-site post');
}

/** "none" is the reader's own doing, such as opening the browser again. A sister site ("same-site") is another's page. */
const OWN_PAGES = ['same-origin', 'none'];
