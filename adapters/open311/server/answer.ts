import { SECOND } from '../../../base/clock';
import { Refusal, type RefusalCode } from '../../../base/errors';
import type { Catalogue } from '../../../knowledge/catalogue/catalogue';
import { sentence } from '../../../language/wording';
import type { HttpAnswer } from '../../http/route';
import { type Tree, xmlOf } from '../../http/xml-writing';

export type Format = 'json' | 'xml';

/** GeoReport v2: 403 for keys, 404 for what is not there, 400 for the rest. */
const CODES = { 400: 'not-understood', 403: 'not-allowed', 404: 'not-found' } as const satisfies Record<
  number,
  RefusalCode
>;

/** An expected no, with a sentence for each thing that is wrong. */
export class Problems extends Refusal {
  constructor(
    code: keyof typeof CODES,
    readonly sentences: readonly string[],
  ) {
    super(CODES[code]);
  }
}

const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** Anybody's page may read what anybody may read. */
const OPEN = { 'access-control-allow-origin': '*' };

export const answer = (format: Format, root: string, tree: Tree, status = 200): HttpAnswer => ({
  status,
  type: TYPES[format],
  body: format === 'json' ? JSON.stringify(tree) : xmlOf(root, tree),
  headers: OPEN,
});

/** A no as a list of errors, GeoReport v2 "Errors". */
export function refuse(catalogue: Catalogue, refusal: Refusal, format: Format): HttpAnswer {
  const { status, code, retryAfter, trouble = '' } = refusal;
  const phone = catalogue.council.contact.phone;
  const said =
    refusal instanceof Problems
      ? refusal.sentences
      : [
          sentence(
            `error.${code}`,
            { language: 'en', medium: 'web', own: catalogue.phrases.en },
            { phone: { phone }, limit: '256 KB', trouble },
          ),
        ];
  const errors = said.map((description) => ({ code: status, description }));
  const wait =
    retryAfter === undefined ? undefined : { 'retry-after': String(Math.ceil(retryAfter / SECOND)) };
  const drawn = answer(format, 'errors', errors, status);
  return { ...drawn, headers: { ...drawn.headers, ...wait } };
}
