import { z } from 'zod';
import type { GazetteerEntry } from '../catalogue';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { insteadOf } from '../spelling';
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
  checkStreets(table, known, findings);
  checkRounds(table, known, findings);
  checkHouses(table, findings);
  return table.lines.map(({ row: { street, area, houses, ...cells } }) => ({
    street,
    area,
    houses,
    rounds: Object.fromEntries(Object.entries(cells).filter(([, round]) => round !== '')),
  }));
}

function checkStreets({ path, lines, complete }: Table<Row>, { places }: Known, findings: Findings): void {
  const streets = places.filter((entry) => entry.kind === 'street');
  // If places.csv itself could not be read, its own mistakes say more.
  if (streets.length === 0) return;
  const there = new Set(streets.map((entry) => streetKey(entry.name, entry.area)));
  for (const { line, row } of lines) {
    if (there.has(streetKey(row.street, row.area))) continue;
    const nearby = streets.filter((entry) => entry.area === row.area).map((entry) => entry.name);
    const hint = insteadOf(row.street, nearby);
    const cure = hint.endsWith('?') ? hint : '; add a line for it there or correct the name';
    findings.mistake(path, line, `"${row.street}" in ${row.area} is not a street of places.csv${cure}`);
  }
  const has = new Set(lines.map(({ row }) => streetKey(row.street, row.area)));
  const without = streets.filter((entry) => !has.has(streetKey(entry.name, entry.area)));
  if (!complete || without.length === 0) return;
  const names = without.slice(0, MOST_NAMED).map((entry) => `${entry.name} in ${entry.area}`);
  const more = without.length > MOST_NAMED ? ` and ${without.length - MOST_NAMED} more` : '';
  const says = `has no line for ${names.join(', ')}${more}; nobody there can be told their bin day`;
  findings.warning(path, undefined, says);
}

const MOST_NAMED = 5;

function checkRounds({ path, lines }: Table<Row>, { bins, rounds }: Known, findings: Findings): void {
  for (const { line, row } of lines)
    for (const bin of bins) {
      const cell = String(row[bin.code] ?? '');
      const round = rounds.find((one) => one.code === cell);
      const fitting = rounds.filter((one) => one.bin === bin.code).map((one) => one.code);
      if (cell === '' || round?.bin === bin.code) continue;
      const cause = round
        ? `"${cell}" is a round of the bin "${round.bin}", not of "${bin.code}"`
        : `"${cell}" is not a round of collection-rounds.csv`;
      findings.mistake(path, line, `${cause}${insteadOf(cell, fitting)}`);
    }
}

function checkHouses({ path, lines }: Table<Row>, findings: Findings): void {
  lines.forEach(({ line, row }, i) => {
    const other = lines
      .slice(0, i)
      .find(
        (one) =>
          streetKey(one.row.street, one.row.area) === streetKey(row.street, row.area) &&
          overlap(one.row.houses, row.houses),
      );
    if (!other) return;
    const whole = isWholeStreet(row.houses) || isWholeStreet(other.row.houses);
    const cure = whole ? 'write in `houses` which ones each line is for' : 'let their `houses` not overlap';
    findings.mistake(
      path,
      line,
      `"${row.street}" in ${row.area} stands on line ${other.line} already; ${cure}`,
    );
  });
}

/** Two streets of one name in two towns are two. */
export const streetKey = (street: string, area: string): string =>
  `${street.toLowerCase()}|${area.toLowerCase()}`;
