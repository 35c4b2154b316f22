/** A row of a CSV text and the line on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A field in quotation marks (two of them inside stand for one), or one without, and what ends it. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\n]*))(,|\n|$)/y;

/** Reads comma-separated text as RFC 4180 has it, blank lines left out; returns the line on which it is broken. */
export function readCsv(text: string): { readonly rows: readonly CsvRow[]; readonly brokenAt?: number } {
  const rows: CsvRow[] = [];
  let line = 1;
  let row: { line: number; cells: string[] } = { line, cells: [] };
  CELL.lastIndex = 0;
  for (;;) {
    const cell = CELL.exec(text);
    if (!cell) return { rows, brokenAt: line };
    row.cells.push((cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '').trim());
    line += cell[0].split('\n').length - 1;
    if (cell[3] === ',') continue;
    if (row.cells.some((one) => one !== '')) rows.push(row);
    if (cell[3] === '') return { rows };
    row = { line, cells: [] };
  }
}
