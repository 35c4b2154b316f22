import type { IncomingMessage } from 'node:http';
import { SECOND } from '../../base/clock';
import type { Refusal } from '../../base/errors';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { sentence } from '../../language/wording';
import type { HttpAnswer } from '../http/route';

/** Where Direct Line says it its own way: its clients wait for a new token only after a 403 of this name. */
const EXPIRED = { status: 403, code: 'TokenExpired' };

/** A no in the shape of Direct Line's errors, in plain words in the reader's language. */
export function refuse(catalogue: Catalogue, refusal: Refusal, req: IncomingMessage): HttpAnswer {
  const { status, code } = refusal.code === 'token-expired' ? EXPIRED : refusal;
  const language = /^\s*cy\b/i.test(req.headers['accept-language'] ?? '') ? 'cy' : 'en';
  const own = catalogue.phrases[language];
  const message = sentence(
    `error.${refusal.code}`,
    { language, medium: 'web', own },
    {
      phone: { phone: catalogue.council.contact.phone },
      trouble: refusal.trouble ?? '',
      limit: /\/upload\b/.test(req.url ?? '') ? '10 MB' : { key: 'limit.characters' },
    },
  );
  const wait = refusal.retryAfter === undefined ? undefined : Math.ceil(refusal.retryAfter / SECOND);
  return {
    status,
    type: 'application/json',
    body: JSON.stringify({ error: { code, message } }),
    headers: wait === undefined ? {} : { 'retry-after': String(wait) },
  };
}
