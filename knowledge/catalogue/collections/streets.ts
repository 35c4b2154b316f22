import { z } from 'zod';
import type { GazetteerEntry } from '../catalogue';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { insteadOf, nearest } from '../spelling';
import { readTable, type Table } from '../table';
import type { Bin, Round, StreetRounds } from './collections';
import { isWholeStreet, overlap, readHouses } from './houses';

const FILE = 'collections.csv';
export const STREET_COLUMNS = ['street', 'area', 'houses'] as const;

const houses = z.string().transform((text, context) => {
  const read = readHouses(text);
  if (read) return read;
  const message = `cannot be "${text}"; it can be empty for all of them, odd, even, 1-99, 100- or 2-48 even`;
  context.issues.push({ code: 'custom', message, input: text });
  return z.NEVER;
});

const row = z.object({ street: z.string(), area: z.string(), houses }).catchall(z.string());
type Row = z.infer<typeof row>;

/** What the lines of the table name. */
export interface Known {
  readonly bins: readonly Bin[];
  readonly rounds: readonly Round[];
  readonly places: readonly GazetteerEntry[];
}

/** collections.csv: the round of each bin, street by street. */
export function readStreets(folder: Folder, known: Known, findings: Findings): StreetRounds[] {
  const bins = known.bins.map((bin) => bin.code);
  const table = readTable(folder, { name: FILE, columns: [...STREET_COLUMNS, ...bins], row }, findings);
  if (!table) return [];
  const streets = known.places.filter((entry) => entry.kind === 'street');
  const named = new Map(streets.map((entry) => [streetKey(entry.name, entry.area), entry]));
  // Of a broken places.csv its own mistakes say more.
  if (!findings.spoiled(folder.path('places.csv'))) checkStreets(table, named, findings);
  checkRounds(table, known, findings);
  checkHouses(table, findings);
  return table.lines.map(({ row: { street, area, houses, ...cells } }) => {
    const entry = named.get(streetKey(street, area));
    const rounds = Object.fromEntries(Object.entries(cells).filter(([, round]) => round !== ''));
    return { street: entry?.name ?? street, area: entry?.area ?? area, houses, rounds };
  });
}

function checkStreets(
  { path, lines, complete }: Table<Row>,
  named: ReadonlyMap<string, GazetteerEntry>,
  findings: Findings,
): void {
  const has = new Set<string>();
  for (const { line, row } of lines) {
    const key = streetKey(row.street, row.area);
    has.add(key);
    if (named.has(key)) continue;
    const nearby = [...named.values()].filter((entry) => entry.area === row.area);
    const meant = nearest(
      row.street,
      nearby.map((entry) => entry.name),
    );
    const cure =
      meant === undefined ? '; add a line for it there, or correct the name' : `; did you mean "${meant}"?`;
    findings.mistake(path, line, `"${row.street}" in ${row.area} is not a street of places.csv${cure}`);
  }
  const without = [...named].flatMap(([key, entry]) =>
    has.has(key) ? [] : `${entry.name} in ${entry.area}`,
  );
  if (!complete || without.length === 0) return;
  const more = without.length > MOST_NAMED ? ` and ${without.length - MOST_NAMED} more` : '';
  const says = `has no line for ${without.slice(0, MOST_NAMED).join(', ')}${more}; nobody there can be told their bin day`;
  findings.warning(path, undefined, says);
}

const MOST_NAMED = 5;

function checkRounds({ path, lines }: Table<Row>, { bins, rounds }: Known, findings: Findings): void {
  const byCode = new Map(rounds.map((round) => [round.code, round]));
  for (const { line, row } of lines)
    for (const bin of bins) {
      const cell = String(row[bin.code] ?? '');
      const round = byCode.get(cell);
      if (cell === '' || round?.bin === bin.code) continue;
      const fitting = rounds.filter((one) => one.bin === bin.code).map((one) => one.code);
      const cause = round
        ? `"${cell}" is a round of the bin "${round.bin}", not of "${bin.code}"`
        : `"${cell}" is not a round of collection-rounds.csv`;
      findings.mistake(path, line, `${cause}${insteadOf(cell, fitting)}`);
    }
}

/** A house has one line. */
function checkHouses({ path, lines }: Table<Row>, findings: Findings): void {
  const before = new Map<string, Table<Row>['lines'][number][]>();
  for (const one of lines) {
    const { street, area, houses } = one.row;
    const key = streetKey(street, area);
    const others = before.get(key) ?? [];
    before.set(key, [...others, one]);
    const other = others.find((earlier) => overlap(earlier.row.houses, houses));
    if (!other) continue;
    const whole = isWholeStreet(houses) || isWholeStreet(other.row.houses);
    const cure = whole ? 'write in `houses` which ones each line is for' : 'let their `houses` not overlap';
    findings.mistake(path, one.line, `"${street}" in ${area} stands on line ${other.line} already; ${cure}`);
  }
}

/** Two streets of one name in two towns are two; exports write them in capitals or not. */
export const streetKey = (street: string, area: string): string =>
  `${street.toLowerCase()}|${area.toLowerCase()}`;
