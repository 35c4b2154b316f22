import type { Article } from './article';
import type { Council } from './catalogue';
import { figuresSchema, toFigure, type Figure } from './figure';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { figuresIn } from './gaps';
import { checkWelsh } from './welsh';
import { readYaml } from './yaml-file';

interface WrittenFigure {
  readonly figure: Figure;
  readonly path: string;
  readonly line: number;
  readonly validUntilLine: number;
}

/** The figures of a council by their codes, and whether all of its files could be read. */
export interface FiguresRead {
  readonly byCode: ReadonlyMap<string, WrittenFigure>;
  readonly complete: boolean;
}

/** figures/*.yaml. A council may have none. */
export function readFigures(
  folder: Folder,
  council: Council | undefined,
  findings: Findings,
  today: string,
): FiguresRead {
  const byCode = new Map<string, WrittenFigure>();
  if (!folder.isThere('figures')) return { byCode, complete: true };
  const names = folder.filesThatEnd('.yaml', 'figures');
  const files = names.map((name) => readFile(folder, name, council, findings));
  for (const written of files.flatMap((file) => file ?? [])) {
    const { code } = written.figure;
    const before = byCode.get(code);
    if (before) {
      const says = `the code "${code}" is taken by ${before.path}; give each figure its own`;
      findings.mistake(written.path, written.line, says);
    }
    byCode.set(code, before ?? written);
    checkValid(written, findings, today);
  }
  return { byCode, complete: !files.includes(undefined) };
}

function readFile(
  folder: Folder,
  name: string,
  council: Council | undefined,
  findings: Findings,
): WrittenFigure[] | undefined {
  const path = folder.path(name);
  const text = folder.text(name);
  const file = text === undefined ? undefined : readYaml({ path, text }, figuresSchema, findings);
  if (!file) return undefined;
  if (council?.languages.includes('cy')) checkWelsh(file, findings);
  const { welsh_signed: _, ...entries } = file.data;
  return Object.entries(entries).map(([code, entry]) => ({
    figure: toFigure(code, entry),
    path,
    line: file.lineOf([code]),
    validUntilLine: file.lineOf([code, 'valid_until']),
  }));
}

function checkValid(
  { figure, path, validUntilLine }: WrittenFigure,
  findings: Findings,
  today: string,
): void {
  if (figure.validUntil === undefined || figure.validUntil >= today) return;
  const says = `"${figure.code}" was right until ${figure.validUntil}; correct it and move \`valid_until\``;
  findings.warning(path, validUntilLine, says);
}

/** A figure that no text names is a slip, or left over: whoever changes it believes that citizens hear of it. */
export function warnOfUnused(
  { byCode }: FiguresRead,
  articles: readonly Article[],
  findings: Findings,
): void {
  const used = new Set(articles.flatMap(({ short, more }) => figuresIn(`${short} ${more}`)));
  for (const { figure, path, line } of byCode.values())
    if (!used.has(figure.code))
      findings.warning(path, line, `"${figure.code}" stands in no article; use it or take it out`);
}
