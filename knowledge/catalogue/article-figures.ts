import type { ArticleFile } from './article';
import type { FiguresRead } from './figures';
import { withFigures } from './filled-article';
import type { Findings } from './findings';
import { insteadOf } from './spelling';

/** About four text messages; more than that is no short answer. */
const LONGEST_SHORT = 600;

/** What the figures of an article can get wrong: their codes, and the length of the answer once they stand in it. */
export function checkFigures(file: ArticleFile, figures: FiguresRead, findings: Findings): void {
  const { byCode, complete } = figures;
  const { path } = file.file;
  for (const { code, line } of file.gaps)
    if (complete && !byCode.has(code)) {
      const says = `"${code}" is not a figure of the folder figures${insteadOf(code, [...byCode.keys()])}`;
      findings.mistake(path, line, says);
    }
  const { short } = withFigures(file.article, { figure: (code) => byCode.get(code)?.figure });
  if (short.length > LONGEST_SHORT) {
    const says = `has a short answer of ${short.length} signs; keep the first paragraph below ${LONGEST_SHORT}, and put the rest after a blank line`;
    findings.mistake(path, file.shortLine, says);
  }
}

/** Both languages of an article must name the same figures, or one of them leaves out what the other promises. */
export function checkSameFigures(file: ArticleFile, other: ArticleFile, findings: Findings): void {
  const codes = [...new Set(file.gaps.map((gap) => gap.code))];
  for (const code of codes) {
    if (other.gaps.some((gap) => gap.code === code)) continue;
    const { line } = file.gaps.find((gap) => gap.code === code)!;
    const says = `{{${code}}} is not in ${other.file.path}; write it there too, or take it out here`;
    findings.mistake(file.file.path, line, says);
  }
}
