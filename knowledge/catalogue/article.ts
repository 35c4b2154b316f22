import { z } from 'zod';
import type { Language } from '../../language/reply';
import type { Signature } from './catalogue';
import { day, httpsAddress, signature } from './fields';
import type { Findings } from './findings';
import { readYaml, type YamlFile } from './yaml-file';

/** What stands between the two `---` lines at the head of an article. */
export const articleSchema = z
  .strictObject({
    lgsl: z
      .number()
      .int()
      .positive()
      .describe('the number of the service in the Local Government Service List, such as 557'),
    title: z.string().min(1).describe('what the article answers, in a few words'),
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
  /** The whole answer in a paragraph, fit for a text message or a call. */
  readonly short: string;
  /** What a page may show below it; empty if the short answer is all. */
  readonly more: string;
}

export interface ArticleFile {
  readonly article: Article;
  readonly file: YamlFile<z.infer<typeof articleSchema>>;
}

/** About four text messages; more than that is no short answer. */
const LONGEST_SHORT = 600;

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
  const [short = '', ...more] = (parts[2] ?? '').trim().split(/\n{2,}/);
  const bodyLine = parts[1]!.split('\n').length + 2;
  checkShort(path, bodyLine, short, findings);
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
  return { article, file };
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
  if (short.length > LONGEST_SHORT) {
    const says = `has a short answer of ${short.length} signs; keep the first paragraph below ${LONGEST_SHORT}, and put the rest after a blank line`;
    findings.mistake(path, line, says);
  }
}

function oneLine(paragraph: string): string {
  return paragraph.replace(/\s*\n\s*/g, ' ');
}
