import type { z } from 'zod';
import { descriptionAt, fieldsAt, type Path } from './schema-path';
import { insteadOf, nearest } from './spelling';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** A mistake in a field, and the path to it. */
export interface FieldMistake {
  readonly path: Path;
  readonly says: string;
}

/** What is wrong with a field, from "must" on; the schemas' own sentences go before these. */
export function fieldSays(issue: Issue, schema: z.ZodType): string {
  const path = issue.path ?? [];
  if (issue.code === 'invalid_type') return wrongType(issue.expected, issue.input, path, schema);
  if (issue.code === 'invalid_value') return wrongValue(issue.values.map(String), issue.input);
  if (issue.code === 'too_small') return tooSmall(issue.origin, Number(issue.minimum));
  if (issue.code === 'too_big') return `must be ${String(issue.maximum)} or less`;
  if (issue.code === 'invalid_key') return String(issue.issues[0]?.message);
  if (issue.code === 'unrecognized_keys') return '';
  return 'cannot be read; compare it with councils/example';
}

/** The issues as an officer should see them: one for each unknown field, and none for a field that was only misspelt. */
export function listed(error: z.ZodError, schema: z.ZodType, data: unknown): FieldMistake[] {
  const misspelt = new Set<string>();
  const unknown = error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      if (meant) misspelt.add(keyOf([...issue.path, meant]));
      return { path: [...issue.path, key], says: unknownField(key, known) };
    });
  });
  const others = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || misspelt.has(keyOf(issue.path))) return [];
    return [{ path: issue.path, says: withName(issue.path, issue.message, valueAt(data, issue.path)) }];
  });
  return [...unknown, ...others];
}

function unknownField(key: string, known: readonly string[]): string {
  return `\`${key}\` is not a field we know${insteadOf(key, known, '`')}`;
}

function withName(path: Path, says: string, value: unknown): string {
  if (path.length === 0) return says;
  const shown = typeof value === 'string' && says.startsWith('must be') ? `, but is "${brief(value)}"` : '';
  return `${nameOf(path)} ${says}${shown}`;
}

function wrongType(expected: string, input: unknown, path: Path, schema: z.ZodType): string {
  if (input === undefined)
    return `is missing; add it: ${descriptionAt(schema, path) ?? 'see councils/example'}`;
  if (input === null) return `has nothing after it; write ${descriptionAt(schema, path) ?? 'it'}`;
  if (expected === 'string') return notText(input);
  if (expected === 'boolean') return 'must be true or false, without quotation marks';
  if (expected === 'int' || expected === 'number') return notNumber(expected, input);
  if (expected === 'array')
    return 'must be a list: each entry on a line of its own that begins with a hyphen';
  return notFields(fieldsAt(schema, path), path);
}

function notText(input: unknown): string {
  if (typeof input === 'number' || typeof input === 'boolean')
    return `must be in quotation marks, since it is a text: "${input}"`;
  return Array.isArray(input)
    ? 'must be one text, but is a list'
    : 'must be one text, but has fields of its own';
}

function notNumber(expected: 'int' | 'number', input: unknown): string {
  const what = expected === 'int' ? 'a whole number' : 'a number';
  return typeof input === 'string' && /^\d+$/.test(input)
    ? `must be ${what}, without quotation marks`
    : `must be ${what}`;
}

function notFields(fields: readonly string[], path: Path): string {
  if (path.length === 0)
    return `must begin with fields, each on a line of its own, such as \`${fields[0]}:\``;
  if (fields.includes('cy'))
    return 'must be written in each language, with `en:` and `cy:` on lines of their own below it';
  if (fields.length === 0) return 'must have named entries, each on lines of its own below it';
  return `must have fields of its own below it: ${fields.map((field) => `\`${field}\``).join(', ')}`;
}

function wrongValue(values: readonly string[], input: unknown): string {
  if (input === undefined) return `is missing; add it: one of ${values.join(', ')}`;
  if (typeof input !== 'string') return `must be one of ${values.join(', ')}`;
  return `cannot be "${brief(input)}"${insteadOf(input, values)}`;
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return 'must not be empty';
  if (origin === 'array') return `must have at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
  return `must be ${minimum} or more`;
}

/** The field as people would point at it: "`en` of `title`", "entry 2 of `said`". */
function nameOf(path: Path): string {
  const last = path.at(-1)!;
  const above = path.at(-2);
  if (typeof last === 'number' && above !== undefined) return `entry ${last + 1} of \`${String(above)}\``;
  const ofLanguage = (last === 'en' || last === 'cy') && typeof above === 'string';
  return ofLanguage ? `\`${last}\` of \`${above}\`` : `\`${String(last)}\``;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    data,
  );
}

function brief(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
