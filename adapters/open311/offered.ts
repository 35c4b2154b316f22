import { z } from 'zod';
import { Trouble } from '../../requests/back-office';
import { type Element, elementsOf, parseXml, textOf } from '../http/xml';
import type { Talk } from './talk';

/** GeoReport v2, "GET Service Definition": the types of an attribute. */
export const DATATYPES = [
  'string',
  'number',
  'datetime',
  'text',
  'singlevaluelist',
  'multivaluelist',
] as const;
export type Datatype = (typeof DATATYPES)[number];

/** No text of a service is longer; what is cut is the tail of a page that somebody pasted in. */
const LONGEST = 1000;
const MOST_SERVICES = 2000;

/** Plain words: some systems put their web page's markup here. */
const words = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => plain(String(value ?? '')));
const code = words.pipe(z.string().min(1));
const flag = words.transform((value) => value.toLowerCase() === 'true');
const list = <T extends z.ZodType>(of: T) => z.preprocess((value) => value ?? [], z.array(of));

const attribute = z.object({
  code,
  /** False for words that are only shown. */
  variable: words.transform((value) => value.toLowerCase() !== 'false'),
  datatype: words.transform((value) => DATATYPES.find((one) => one === value.toLowerCase()) ?? 'string'),
  required: flag,
  order: words.transform((value) => (/^\d+$/.test(value) ? Number(value) : undefined)),
  description: words,
  datatype_description: words,
  values: list(z.object({ key: code, name: words })),
});
export type OfferedAttribute = z.infer<typeof attribute>;

const service = z.object({
  service_code: code,
  service_name: words,
  description: words,
  metadata: flag,
  keywords: words.transform((value) => value.split(',').flatMap((one) => one.trim() || [])),
  group: words,
});

/** A service of a back office's catalogue, with its attributes in their order. */
export interface OfferedService extends Omit<z.infer<typeof service>, 'metadata'> {
  readonly attributes: readonly OfferedAttribute[];
}

/** All that the server offers. Throws Trouble if it can't be had, or is none. */
export async function servicesOffered(talk: Talk): Promise<readonly OfferedService[]> {
  const listed = understood(z.array(service).max(MOST_SERVICES), treeOf(await talk.get('services')));
  const offered: OfferedService[] = [];
  for (const { metadata, ...one } of listed)
    offered.push({ ...one, attributes: metadata ? await attributesOf(talk, one.service_code) : [] });
  return offered;
}

async function attributesOf(talk: Talk, serviceCode: string): Promise<readonly OfferedAttribute[]> {
  const found = treeOf(await talk.get(`services/${encodeURIComponent(serviceCode)}`));
  const definition = understood(
    z.object({ attributes: list(attribute) }),
    Array.isArray(found) ? found[0] : found,
  );
  return definition.attributes.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
}

function understood<T extends z.ZodType>(schema: T, tree: unknown): z.output<T> {
  const parsed = schema.safeParse(tree);
  if (!parsed.success) throw new Trouble('not-understood', true);
  return parsed.data;
}

/** An answer in JSON or XML as a tree; its one outermost name, which some keep in JSON, is left off. */
function treeOf(body: string): unknown {
  const text = body.replace(/^\uFEFF/, '').trimStart();
  try {
    return text.startsWith('<') ? valueOf(parseXml(text)) : unwrapped(JSON.parse(text));
  } catch {
    throw new Trouble('not-understood', true);
  }
}

const unwrapped = (tree: unknown): unknown => {
  const { services, service_definition } = tree as Readonly<Record<string, unknown>>;
  return services ?? service_definition ?? tree;
};

const LISTS = ['services', 'attributes', 'values'];

/** Attributes stand in a list of their own, or, as the specification first had it, straight in the definition. */
function valueOf(element: Element): unknown {
  const inner = elementsOf(element);
  if (LISTS.includes(element.name)) return inner.map(valueOf);
  if (inner.length === 0) return textOf(element);
  const fields = Object.fromEntries(inner.map((one) => [one.name, valueOf(one)]));
  const loose = inner.filter(({ name }) => name === 'attribute').map(valueOf);
  return loose.length > 0 ? { ...fields, attributes: loose } : fields;
}

const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
