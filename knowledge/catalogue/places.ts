import { z } from 'zod';
import type { Council, GazetteerEntry } from './catalogue';
import { readCsv, type CsvRow } from './csv';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { insteadOf } from './spelling';

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
type Column = (typeof PLACE_COLUMNS)[number];

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
});
type Row = z.infer<typeof rowSchema>;

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/;

/** places.csv: streets, landmarks and postcodes. The council is absent if council.yaml itself has mistakes. */
export function readPlaces(
  folder: Folder,
  council: Council | undefined,
  findings: Findings,
): GazetteerEntry[] {
  const path = folder.path('places.csv');
  const text = folder.text('places.csv');
  if (text === undefined) return [];
  const { rows, brokenAt } = readCsv(text);
  if (brokenAt !== undefined) {
    const says =
      'has a quotation mark inside a cell; put the whole cell in quotation marks and double the ones inside';
    findings.mistake(path, brokenAt, says);
    return [];
  }
  const [header, ...lines] = rows;
  if (!header || !isHeader(path, header, findings)) return [];
  const read = lines.flatMap((line) => {
    const row = readRow(path, header, line, findings);
    return row ? [{ line: line.line, row }] : [];
  });
  const complete = read.length === lines.length;
  checkRows({ path, lines: read, complete }, council, findings);
  return read.map(({ row }) => toEntry(row));
}

function isHeader(path: string, header: CsvRow, findings: Findings): boolean {
  const wanted = PLACE_COLUMNS.join(',');
  if (header.cells.join(',') === wanted) return true;
  if (/[;\t]/.test(header.cells.join(''))) {
    const says = 'has columns that are not separated by commas; save it as CSV with commas';
    findings.mistake(path, header.line, says);
    return false;
  }
  const odd = header.cells.find((cell) => !PLACE_COLUMNS.includes(cell as Column));
  const cause =
    odd === undefined ? 'has other columns than we know' : `has a column "${odd}" that we do not know`;
  findings.mistake(path, header.line, `${cause}; the first line must be ${wanted}`);
  return false;
}

function readRow(path: string, header: CsvRow, line: CsvRow, findings: Findings): Row | undefined {
  if (line.cells.length !== header.cells.length) {
    const says = `has ${line.cells.length} columns instead of ${header.cells.length}; put a name with a comma in it in quotation marks, and leave an empty cell for what is not known`;
    findings.mistake(path, line.line, says);
    return undefined;
  }
  const read = rowSchema.safeParse(Object.fromEntries(header.cells.map((name, i) => [name, line.cells[i]])));
  if (read.success) return read.data;
  for (const issue of read.error.issues)
    findings.mistake(path, line.line, `\`${String(issue.path[0])}\` ${issue.message}`);
  return undefined;
}

interface Line {
  readonly line: number;
  readonly row: Row;
}

/** The lines that could be read; a street is only missed if all of them could. */
interface Lines {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly complete: boolean;
}

function checkRows({ path, lines, complete }: Lines, council: Council | undefined, findings: Findings): void {
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
  const { also, street, ...rest } = row;
  const names = also.split(';').map((name) => name.trim());
  return { ...rest, also: names.filter((name) => name !== ''), street: street === '' ? undefined : street };
}

function keyOf(name: string, area: string): string {
  return `${name.toLowerCase()}|${area.toLowerCase()}`;
}
