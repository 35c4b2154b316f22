import restify, { type Request, type Response, type Server } from 'restify';
import { write, type HttpAnswer } from '../../adapters/http/route';

const REFUSED = {
  BadRequest: 400,
  NotFound: 404,
  MethodNotAllowed: 405,
  VersionNotAllowed: 400,
  UnsupportedMediaType: 415,
} as const;

/** The bare HTTP server: it names no product and no version, and its own errors tell nothing but their status. */
export function createListener(stopping: () => boolean): Server {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false, noWriteContinue: false });
  server.pre((req, res, next) => {
    res.removeHeader('Server');
    if (!stopping() || req.url?.startsWith('/health/')) return next();
    res.setHeader('connection', 'close');
    write(res, plain(503, 'We are restarting. Please try again in a few seconds.'));
    return next(false);
  });
  for (const [event, status] of Object.entries(REFUSED)) {
    // Nothing is called back: restify would then answer once more, and the error of that ends the process.
    server.on(event, (_req: Request, res: Response) => {
      write(
        res,
        plain(
          status,
          status === 404 ? 'There is nothing at this address.' : 'This request is not one we can answer.',
        ),
      );
    });
  }
  return server;
}

const plain = (status: number, body: string): HttpAnswer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});
