import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SCHEMAS = join(__dirname, '../../../shared/conformance/open311/schema');

/** What the published Open311 schemas use of JSON Schema; a word that is not here is refused, not passed over. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maxLength?: number;
  readonly format?: string;
}
const KNOWN =
  /^(\$ref|anyOf|type|enum|required|properties|items|maxLength|format|description|minItems|uniqueItems)$/;

/** What is wrong with a value by one of the published schemas, such as "requests.json"; nothing if it is right. */
export function faultsBySchema(name: string, value: unknown): string[] {
  return faults(read(name), value, '$');
}

const read = (name: string): Schema => JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as Schema;

function faults(schema: Schema, value: unknown, at: string): string[] {
  const strange = Object.keys(schema).find((word) => !KNOWN.test(word));
  if (strange) throw new Error(`the schema says ${strange}, which is not checked here`);
  if (schema.$ref) return faults(read(schema.$ref), value, at);
  if (schema.anyOf)
    return schema.anyOf.some((one) => faults(one, value, at).length === 0) ? [] : [`${at} is none of anyOf`];
  const found: string[] = [];
  if (schema.type && !isOf(schema.type, value)) return [`${at} is not ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value)) found.push(`${at} is not in the list`);
  if (schema.maxLength !== undefined && String(value).length > schema.maxLength)
    found.push(`${at} is too long`);
  if (schema.format && !hasFormat(schema.format, String(value))) found.push(`${at} is no ${schema.format}`);
  if (Array.isArray(value))
    return [
      ...found,
      ...value.flatMap((one, i) => (schema.items ? faults(schema.items, one, `${at}[${i}]`) : [])),
    ];
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of schema.required ?? []) if (!(name in fields)) found.push(`${at}.${name} is missing`);
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    if (name in fields) found.push(...faults(inner, fields[name], `${at}.${name}`));
  return found;
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function hasFormat(format: string, value: string): boolean {
  if (format === 'uri') return URL.canParse(value);
  if (format === 'date-time') return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value);
  throw new Error(`the schema says format ${format}, which is not checked here`);
}
