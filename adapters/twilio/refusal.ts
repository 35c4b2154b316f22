import type { Refusal } from '../../base/errors';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { sentence } from '../../language/wording';
import type { HttpAnswer } from '../http/route';

/** A refusal in plain words. Twilio shows it, in its debugger, to whoever looks after the account. */
export function inWords(
  { council, phrases }: Catalogue,
  { status, code, trouble = '' }: Refusal,
): HttpAnswer {
  const body = sentence(
    `error.${code}`,
    { language: 'en', medium: 'text', own: phrases.en },
    { phone: { phone: council.contact.phone }, limit: { key: 'limit.characters' }, trouble },
  );
  return { status, type: 'text/plain; charset=utf-8', body };
}
