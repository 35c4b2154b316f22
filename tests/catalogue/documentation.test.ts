import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleSchema } from '../../knowledge/catalogue/article';
import { bodySchema } from '../../knowledge/catalogue/body';
import { LOG_COLUMNS } from '../../knowledge/catalogue/collections/crew-log';
import { DELAY_COLUMNS } from '../../knowledge/catalogue/collections/delays';
import { ROUND_COLUMNS } from '../../knowledge/catalogue/collections/rounds';
import { collectionsSchema } from '../../knowledge/catalogue/collections/rules';
import { SHIFT_COLUMNS } from '../../knowledge/catalogue/collections/shifts';
import { STREET_COLUMNS } from '../../knowledge/catalogue/collections/streets';
import { councilSchema } from '../../knowledge/catalogue/council';
import { figuresSchema } from '../../knowledge/catalogue/figure';
import { phrasesSchema } from '../../knowledge/catalogue/phrases';
import { readyAnswersSchema } from '../../knowledge/catalogue/ready-answers';
import { Findings } from '../../knowledge/catalogue/findings';
import { ADDRESS_ID, PLACE_COLUMNS } from '../../knowledge/catalogue/places';
import { QUESTION_TYPES, serviceSchema } from '../../knowledge/catalogue/service';
import { checkService } from '../../knowledge/catalogue/service-checks';
import { SLOT_COLUMNS } from '../../knowledge/catalogue/slots';
import { checkWelsh } from '../../knowledge/catalogue/welsh';
import { readYaml } from '../../knowledge/catalogue/yaml-file';

const page = readFileSync(join(__dirname, '../../docs/council-content.md'), 'utf8');

/** The part of the page below a heading of the second rank. */
function section(heading: string): string {
  const found = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`docs/council-content.md has no heading "${heading}"`);
  return found;
}

/** The names of all fields of a schema, however deep. */
function fields(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties } = part as { properties?: object };
    for (const name of Object.keys(properties ?? {})) names.add(name);
    for (const inner of Object.values(part)) look(inner);
  };
  look(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...names];
}

const SCHEMAS = [
  councilSchema,
  serviceSchema,
  bodySchema,
  articleSchema,
  figuresSchema,
  collectionsSchema,
  phrasesSchema,
  readyAnswersSchema,
];
const COLLECTION_COLUMNS: readonly (readonly string[])[] = [
  ROUND_COLUMNS,
  STREET_COLUMNS,
  SHIFT_COLUMNS,
  DELAY_COLUMNS,
  LOG_COLUMNS,
];

/** Fields that any file may have, explained once for all of them. */
const COMMON = section('How to write these files');

describe('docs/council-content.md', () => {
  test.each([
    ['council.yaml', councilSchema, 30],
    ['services/', serviceSchema, 30],
    ['bodies/', bodySchema, 8],
    ['articles/', articleSchema, 7],
    ['figures/', figuresSchema, 10],
    ['collections.yaml and its tables', collectionsSchema, 8],
    ['phrases.en.yaml and phrases.cy.yaml', phrasesSchema, 1],
    ['ready-answers.en.yaml and ready-answers.cy.yaml', readyAnswersSchema, 3],
  ])('%s: names every field', (heading, schema, atLeast) => {
    const all = fields(schema);
    expect(all.length).toBeGreaterThanOrEqual(atLeast);
    const explained = section(heading) + COMMON;
    expect(all.filter((name) => !new RegExp(`\`${name}:?\``).test(explained))).toEqual([]);
  });

  test('explains no field that is not there', () => {
    const known = new Set([
      ...SCHEMAS.flatMap((schema) => fields(schema)),
      ...PLACE_COLUMNS,
      ADDRESS_ID,
      ...SLOT_COLUMNS,
      ...COLLECTION_COLUMNS.flat(),
      ...QUESTION_TYPES,
    ]);
    const rows = [...page.matchAll(/^\| (?:· )?((?:`[^`]+`(?:, )?)+) \|/gm)];
    const named = rows.flatMap((row) => [...row[1]!.matchAll(/`([^`]+)`/g)].map((found) => found[1]!));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('names every column of places.csv, and every type of a question', () => {
    const columns = section('places.csv');
    expect(columns).toContain(PLACE_COLUMNS.join(','));
    expect([...PLACE_COLUMNS, ADDRESS_ID].filter((column) => !columns.includes(`| \`${column}\` |`))).toEqual(
      [],
    );
    const types = section('services/');
    expect(QUESTION_TYPES.filter((type) => !types.includes(`\`${type}\``))).toEqual([]);
  });

  test('names every column of slots.csv', () => {
    const columns = section('slots.csv');
    expect(columns).toContain(`\n${SLOT_COLUMNS.join(',')}\n`);
    expect(SLOT_COLUMNS.filter((column) => !columns.includes(`\`${column}\``))).toEqual([]);
  });

  test.each(COLLECTION_COLUMNS)('names every column of the tables of collections (%#)', (...columns) => {
    const tables = section('collections.yaml and its tables');
    expect(tables).toContain(`\n${columns.join(',')}`);
    expect(columns.filter((column) => !tables.includes(`\`${column}\``))).toEqual([]);
  });

  test('its whole service is one that would be taken', () => {
    const block = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].find((b) =>
      b[1]!.startsWith('code: street-light'),
    );
    const findings = new Findings();
    const service = readYaml({ path: 'page', text: block![1]! }, serviceSchema, findings);
    checkService(service!, { articles: new Set() }, findings);
    checkWelsh(service!, findings);
    expect(findings.mistakes).toEqual([]);
  });

  test('tells the cure for every field that is missing', () => {
    const silent: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [name, inner] of Object.entries(part)) {
        const isField = path.endsWith('.properties');
        if (isField && !(inner as { description?: string }).description) silent.push(`${path}.${name}`);
        look(inner, `${path}.${name}`);
      }
    };
    for (const schema of SCHEMAS) look(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
    expect(silent).toEqual([]);
  });
});
