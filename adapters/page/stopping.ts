import type { Request } from 'restify';
import type { Refusal } from '../../base/errors';
import { MINUTE } from '../../base/clock';
import type { Language } from '../../language/reply';
import type { ChannelParts } from '../channel';
import { connectionOf, slowDown } from '../direct-line/access';
import { type HttpAnswer, route } from '../http/route';
import { isCode } from './adding-receive';
import type { Assets } from './assets';
import { languageAsked, languageNamed } from './page-language';
import { Pages } from './pages';

/** What the code under a letter does, as the page knows it. */
export interface Stops {
  language(code: string): Promise<Language | undefined>;
  stop(code: string): Promise<boolean>;
}

/** Nobody guesses a code of 132 bits, but nobody shall keep us busy with that either. */
const PER_CONNECTION = { max: 120, windowMs: 10 * MINUTE };

/**
 * GET and POST /stop/{code}: no more news by e-mail. Whatever looks at links before people do changes nothing by it. The
 * post needs no page of ours before it, since mail programs have a button of their own for it (RFC 8058).
 */
export function stoppingPage(parts: ChannelParts, assets: Assets, stops: Stops): void {
  const { server, log, catalogue } = parts;
  const pages = new Pages(parts, assets);
  const { languages } = catalogue.council;
  const slowed = async (req: Request): Promise<string> => {
    await slowDown(parts, `stop:${connectionOf(parts, req)}`, PER_CONNECTION);
    return (req.params as { code?: string }).code ?? '';
  };
  const page = (req: Request, code: string, known: Language | undefined, done: boolean): HttpAnswer =>
    pages.stop({
      code,
      language: languageNamed(req, languages) ?? known ?? languageAsked(req, languages),
      is: known === undefined ? 'unknown' : done ? 'done' : 'open',
    });
  const refuse = (refusal: Refusal, req: Request): HttpAnswer =>
    pages.problem(refusal, languageAsked(req, languages), undefined);
  const show = route(log, refuse, async (req) => {
    const code = await slowed(req);
    return page(req, code, isCode(code) ? await stops.language(code) : undefined, false);
  });
  server.get('/stop/:code', show);
  server.head('/stop/:code', show);
  server.post(
    '/stop/:code',
    route(log, refuse, async (req) => {
      const code = await slowed(req);
      const done = isCode(code) && (await stops.stop(code));
      return page(req, code, done ? await stops.language(code) : undefined, done);
    }),
  );
}
