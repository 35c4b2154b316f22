import type { z } from 'zod';
import { type CsvRow, readCsv } from './csv';
import type { Findings } from './findings';
import type { Folder } from './folder';

export interface TableLine<R> {
  readonly line: number;
  readonly row: R;
}

/** The lines of a table that could be read. What is missing in it can only be told if all of them could. */
export interface Table<R> {
  readonly path: string;
  readonly lines: readonly TableLine<R>[];
  readonly complete: boolean;
}

/** A CSV file of a council's folder: what its first line must be, and what each further line must hold. */
export interface TableForm<S extends z.ZodType> {
  readonly name: string;
  readonly columns: readonly string[];
  /** One more that may stand at the end. */
  readonly maybe?: string;
  readonly row: S;
  /** The file changes by itself, and may be missing or empty. */
  readonly mayBeEmpty?: true;
}

/** Reads a table, with a sentence for all that is wrong in it; undefined if it has no lines that could be read. */
export function readTable<S extends z.ZodType>(
  folder: Folder,
  form: TableForm<S>,
  findings: Findings,
): Table<z.output<S>> | undefined {
  const path = folder.path(form.name);
  const text = form.mayBeEmpty ? folder.textIfAny(form.name) : folder.text(form.name);
  if (text === undefined) return undefined;
  const { rows, brokenAt } = readCsv(text);
  if (brokenAt !== undefined) {
    const says =
      'has a quotation mark inside a cell; put the whole cell in quotation marks and double the ones inside';
    findings.mistake(path, brokenAt, says);
    return undefined;
  }
  const [header, ...lines] = rows;
  const { maybe } = form;
  const columns =
    maybe !== undefined && header?.cells.at(-1) === maybe ? [...form.columns, maybe] : form.columns;
  if (!header || !isHeader(path, header, columns, findings)) return undefined;
  const read = lines.flatMap((line) => {
    const row = readRow(path, { ...form, columns }, line, findings);
    return row ? [{ line: line.line, row }] : [];
  });
  return { path, lines: read, complete: read.length === lines.length };
}

function isHeader(path: string, header: CsvRow, columns: readonly string[], findings: Findings): boolean {
  const wanted = columns.join(',');
  if (header.cells.join(',') === wanted) return true;
  if (/[;\t]/.test(header.cells.join(''))) {
    const says = 'has columns that are not separated by commas; save it as CSV with commas';
    findings.mistake(path, header.line, says);
    return false;
  }
  const odd = header.cells.find((cell) => !columns.includes(cell));
  const cause =
    odd === undefined ? 'has other columns than we know' : `has a column "${odd}" that we do not know`;
  findings.mistake(path, header.line, `${cause}; the first line must be ${wanted}`);
  return false;
}

function readRow<S extends z.ZodType>(
  path: string,
  { columns, row }: TableForm<S>,
  line: CsvRow,
  findings: Findings,
): z.output<S> | undefined {
  if (line.cells.length !== columns.length) {
    const says = `has ${line.cells.length} columns instead of ${columns.length}; put a name with a comma in it in quotation marks, and leave an empty cell for what is not known`;
    findings.mistake(path, line.line, says);
    return undefined;
  }
  const read = row.safeParse(Object.fromEntries(columns.map((name, i) => [name, line.cells[i]])));
  if (read.success) return read.data;
  for (const issue of read.error.issues)
    findings.mistake(path, line.line, `\`${String(issue.path[0])}\` ${issue.message}`);
  return undefined;
}
