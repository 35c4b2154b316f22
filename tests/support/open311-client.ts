import { elementsOf, parseXml, textOf, type Element } from '../../adapters/http/xml';
import { addReporter } from '../../requests/reporters';
import type { House } from '../../server/house';

export type Fields = readonly (readonly [name: string, value: string])[];

export interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** A pothole as an app sends it. */
export const POTHOLE: Fields = [
  ['service_code', 'pothole'],
  ['lat', '52.65513'],
  ['long', '-3.03486'],
  ['address_string', '16 Mill Lane, Aldersford'],
  ['description', 'Jo Bloggs of number 16 says: a big hole'],
  ['phone', '07700 900123'],
  ['email', 'jo@example.org'],
  ['first_name', 'Jo'],
  ['attribute[depth]', 'deeper'],
];

export const get = async (url: string, resource: string): Promise<Said> =>
  said(await fetch(`${url}/open311/v2/${resource}`));

export const post = async (
  url: string,
  fields: Fields,
  { format = 'json', id }: { readonly format?: 'json' | 'xml'; readonly id?: string } = {},
): Promise<Said> =>
  said(
    await fetch(`${url}/open311/v2/requests.${format}`, {
      method: 'POST',
      body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
      headers: id === undefined ? {} : { 'idempotency-key': id },
    }),
  );

const said = async (response: Response): Promise<Said> => ({
  status: response.status,
  headers: response.headers,
  body: await response.text(),
});

export const json = <T = Record<string, unknown>[]>({ body }: Said): T => JSON.parse(body) as T;

/** A new key for an app of this name. */
export const keyFor = async ({ store, secrets }: House, name: string): Promise<string> =>
  (await addReporter(store, secrets.identity, name, 1))!;

/** An XML answer as the JSON that it is equal to, where every value is a text and an empty one null. */
export function xmlAsJson({ body }: Said): unknown {
  return valueOf(parseXml(body));
}

const LISTS = /^(services|service_requests|attributes|values|errors|endpoints|formats)$/;

function valueOf(element: Element): unknown {
  const inner = elementsOf(element);
  if (LISTS.test(element.name)) return inner.map(valueOf);
  if (inner.length > 0) return Object.fromEntries(inner.map((one) => [one.name, valueOf(one)]));
  return textOf(element) || null;
}

/** The same with each number and yes or no as a text, as XML has them. */
export const inTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'number' || typeof one === 'boolean' ? String(one) : one,
  ) as unknown;
