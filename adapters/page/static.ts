import type { Request, RequestHandler, Response } from 'restify';
import type { Assets } from './assets';

export const ASSETS = '/assets/';

/** Names change with the content, so that a browser may keep a file for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Serves the files that were built for browsers, and no other. */
export function staticFiles(assets: Assets): RequestHandler {
  return async function staticFile(req: Request, res: Response) {
    const file = assets.files.get(req.getPath().slice(ASSETS.length));
    if (!file) {
      res.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
      res.end('There is nothing at this address.');
      return;
    }
    const accepted = String(req.headers['accept-encoding'] ?? '');
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name)) ?? 'identity';
    const bytes = file.encoded[encoding];
    res.writeHead(200, {
      'content-type': file.type,
      'content-length': bytes.length,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      vary: 'accept-encoding',
      'cache-control': FOR_EVER,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    res.end(bytes);
  };
}
