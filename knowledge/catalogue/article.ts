import { z } from 'zod';
import type { Language } from '../../language/reply';
import type { Signature } from './catalogue';
import { day, httpsAddress, signature } from './fields';
import type { Findings } from './findings';
import { figuresIn, fillFigures } from './gaps';
import { readYaml, type YamlFile } from './yaml-file';

/** What stands between the two `---` lines at the head of an article. */
export const articleSchema = z
  .strictObject({
    lgsl: z
      .number()
      .int()
      .positive()
      .describe('the number of the service in the Local Government Service List, such as 557'),
    title: z
      .string()
      .min(1)
      .regex(/^[^{}]*$/, 'has a curly bracket; figures stand in the answer only')
      .describe('what the article answers, in a few words'),
    owner: z.string().describe('the team that answers for it, a code from teams in council.yaml'),
    source: httpsAddress.describe('the page that says so, as a full https:// address'),
    reviewed: day.describe('the day on which it was last read and found right, such as 2026-09-01'),
    review_by: day.describe('the day by which it must be read again, such as 2027-09-01'),
    welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
  })
  .refine((article) => article.review_by > article.reviewed, {
    message: 'must be later than `reviewed`',
    path: ['review_by'],
  });

/** An approved answer in one language; the same code in another language is the same answer. */
export interface Article {
  /** The file's name without ".md". */
  readonly code: string;
  readonly language: Language;
  readonly lgsl: number;
  readonly title: string;
  readonly owner: string;
  readonly source: string;
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly welshSigned?: Signature;
  /** The whole answer in a paragraph, fit for a text message or a call. Both texts have gaps for figures: see withFigures. */
  readonly short: string;
  /** What a page may show below it; empty if the short answer is all. */
  readonly more: string;
}

export interface ArticleFile {
  readonly article: Article;
  readonly file: YamlFile<z.infer<typeof articleSchema>>;
  /** The line on which the short answer begins. */
  readonly shortLine: number;
  /** Each place of the answer at which a figure stands. */
  readonly gaps: readonly { readonly code: string; readonly line: number }[];
}

/** articles/<lang>/<code>.md: front matter, then the short answer, a blank line, and the rest. */
export function readArticle(
  path: string,
  text: string,
  language: Language,
  findings: Findings,
): ArticleFile | undefined {
  const parts = /^---\n([\s\S]*?\n)---(?:\n([\s\S]*))?$/.exec(text);
  if (!parts) {
    findings.mistake(path, 1, 'must begin with a line ---, its fields, and another line ---');
    return undefined;
  }
  const file = readYaml({ path, text: parts[1]!, linesBefore: 1 }, articleSchema, findings);
  const body = parts[2] ?? '';
  const [short = '', ...more] = body.trim().split(/\n{2,}/);
  const bodyLine = parts[1]!.split('\n').length + 2;
  checkShort(path, bodyLine, short, findings);
  const gaps = gapsWithLines(body, bodyLine, (line, says) => findings.mistake(path, line, says));
  if (!file || findings.spoiled(path)) return undefined;
  const { review_by: reviewBy, welsh_signed: welshSigned, ...rest } = file.data;
  const code = /([^/]*)\.md$/.exec(path)![1]!;
  const article = {
    ...rest,
    reviewBy,
    welshSigned,
    code,
    language,
    short: oneLine(short),
    more: more.join('\n\n'),
  };
  return { article, file, shortLine: bodyLine, gaps };
}

function checkShort(path: string, line: number, short: string, findings: Findings): void {
  if (short === '')
    findings.mistake(path, line - 1, 'has no answer below its second line ---; write the short answer there');
  if (/^#/.test(short))
    findings.mistake(
      path,
      line,
      'begins its answer with a heading; begin with the short answer, as a paragraph',
    );
}

function gapsWithLines(
  body: string,
  firstLine: number,
  wrong: (line: number, says: string) => void,
): ArticleFile['gaps'] {
  return body.split('\n').flatMap((text, i) => {
    if (/[{}]/.test(fillFigures(text, () => '')))
      wrong(
        firstLine + i,
        'has a curly bracket that belongs to no figure; write a figure as in {{blue-badge-fee}}',
      );
    return figuresIn(text).map((code) => ({ code, line: firstLine + i }));
  });
}

function oneLine(paragraph: string): string {
  return paragraph.replace(/\s*\n\s*/g, ' ');
}
