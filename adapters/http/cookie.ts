import type { IncomingMessage } from 'node:http';

/** The value of the first cookie of this name that the browser has sent. */
export function readCookie(req: IncomingMessage, name: string): string | undefined {
  return (req.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([named]) => named === name)?.[1];
}
