import type { Request } from 'restify';
import type { Refusal } from '../../base/errors';
import { MINUTE } from '../../base/clock';
import type { ChannelParts } from '../channel';
import { route, type HttpAnswer } from '../http/route';
import type { Assets } from './assets';
import { Forms, type Greeting, PHOTO_PATH } from './forms';
import { ASSETS, staticFiles } from './static';

/** A photo over a slow line takes its time. */
const UPLOAD_WITHIN_MS = 5 * MINUTE;

/** The citizen's page, and the plain forms through which it works without a script. */
export function page(parts: ChannelParts, assets: Assets, greeting: Greeting): void {
  const { server, log } = parts;
  const forms = new Forms(parts, assets, greeting);
  const refuse = (refusal: Refusal, req: Request): HttpAnswer => forms.refuse(refusal, req);
  const show = route(log, refuse, (req) => forms.show(req));
  server.get('/', show);
  server.head('/', show);
  server.post(
    '/chat',
    route(log, refuse, (req) => forms.say(req)),
  );
  server.post(
    PHOTO_PATH,
    route(log, refuse, (req) => forms.photo(req), UPLOAD_WITHIN_MS),
  );
  server.post(
    '/chat/keep',
    route(log, refuse, (req) => forms.keep(req)),
  );
  server.post(
    '/chat/finish',
    route(log, refuse, (req) => forms.finish(req)),
  );
  server.post(
    '/chat/token',
    route(log, refuseScript, (req) => forms.token(req)),
  );
  server.get(
    '/files/:id',
    route(log, refuse, (req) => forms.attachment(req)),
  );
  const add = route(log, refuse, (req) => forms.adding.show(req));
  server.get('/add/:code', add);
  server.head('/add/:code', add);
  server.post(
    '/add/:code/photo',
    route(log, refuse, (req) => forms.adding.photo(req), UPLOAD_WITHIN_MS),
  );
  server.post(
    '/add/:code/place',
    route(log, refuse, (req) => forms.adding.place(req)),
  );
  server.post(
    '/add/:code/go-on',
    route(log, refuse, (req) => forms.adding.goOn(req)),
  );
  server.get(`${ASSETS}:name`, staticFiles(assets));
}

function refuseScript({ status, code }: Refusal): HttpAnswer {
  return { status, type: 'application/json', body: JSON.stringify({ error: { code } }) };
}
