import { z } from 'zod';
import type { Council, GazetteerEntry } from './catalogue';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { insteadOf } from './spelling';
import { readTable, type Table } from './table';

export const PLACE_COLUMNS = [
  'kind',
  'name',
  'also',
  'street',
  'area',
  'ward',
  'latitude',
  'longitude',
] as const;
/** May follow the others. */
export const ADDRESS_ID = 'address_id';

const degrees = (from: number, to: number, name: string) =>
  z
    .string()
    .regex(/^-?\d{1,3}\.\d{3,}$/, `must be degrees with at least three decimals, such as ${name}`)
    .transform(Number)
    .refine(
      (n) => n >= from && n <= to,
      'lies outside Britain; check the sign, and that latitude and longitude are not swapped',
    );

const rowSchema = z.object({
  kind: z.enum(['street', 'landmark', 'postcode'], {
    error: (issue) => `cannot be "${String(issue.input)}"; it can be "street", "landmark" or "postcode"`,
  }),
  name: z.string().min(1, 'is empty; write the name'),
  also: z.string(),
  street: z.string(),
  area: z.string().min(1, 'is empty; write the town or village'),
  ward: z.string().min(1, 'is empty; write the ward'),
  latitude: degrees(49.8, 60.9, '52.6541'),
  longitude: degrees(-8.7, 1.8, '-3.0412'),
  [ADDRESS_ID]: z.string().max(100, 'has more than 100 signs').default(''),
});
type Row = z.infer<typeof rowSchema>;

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/;

/** places.csv: streets, landmarks and postcodes. The council is absent if council.yaml itself has mistakes. */
export function readPlaces(
  folder: Folder,
  council: Council | undefined,
  findings: Findings,
): GazetteerEntry[] {
  const form = { name: 'places.csv', columns: PLACE_COLUMNS, maybe: ADDRESS_ID, row: rowSchema };
  const table = readTable(folder, form, findings);
  if (!table) return [];
  checkRows(table, council, findings);
  return table.lines.map(({ row }) => toEntry(row));
}

function checkRows(
  { path, lines, complete }: Table<Row>,
  council: Council | undefined,
  findings: Findings,
): void {
  const streets = new Set(
    lines.filter((one) => one.row.kind === 'street').map((one) => keyOf(one.row.name, one.row.area)),
  );
  const seen = new Map<string, number>();
  for (const { line, row } of lines) {
    const says = (sentence: string): void => findings.mistake(path, line, sentence);
    const key = `${row.kind}|${keyOf(row.name, row.area)}`;
    const before = seen.get(key);
    if (before !== undefined)
      says(`"${row.name}" in ${row.area} stands on line ${before} already; take one out`);
    seen.set(key, before ?? line);
    if (council && !council.wards.includes(row.ward))
      says(`"${row.ward}" is not a ward of council.yaml${insteadOf(row.ward, council.wards)}`);
    if (row.kind === 'postcode' && !POSTCODE.test(row.name))
      says(`"${row.name}" is not a postcode; write it with a space, such as EW1 4AB`);
    if (complete && row.street !== '' && !streets.has(keyOf(row.street, row.area)))
      says(
        `"${row.street}" is not a street of ${row.area} in this file; add a line for it or correct the name`,
      );
  }
}

function toEntry(row: Row): GazetteerEntry {
  const { also, street, [ADDRESS_ID]: addressId, ...rest } = row;
  const names = also.split(';').map((name) => name.trim());
  return {
    ...rest,
    also: names.filter((name) => name !== ''),
    street: street === '' ? undefined : street,
    ...(addressId === '' ? {} : { addressId }),
  };
}

function keyOf(name: string, area: string): string {
  return `${name.toLowerCase()}|${area.toLowerCase()}`;
}
