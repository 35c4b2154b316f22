import { LANGUAGES, type Language } from '../../language/reply';
import { readArticle, type Article, type ArticleFile } from './article';
import { checkFigures, checkSameFigures } from './article-figures';
import type { Council } from './catalogue';
import type { FiguresRead } from './figures';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { insteadOf } from './spelling';
import { checkSigned } from './welsh';

/** articles/<lang>/*.md. A council may begin without any; once it has one, each language has it. */
export function readArticles(
  folder: Folder,
  council: Council | undefined,
  figures: FiguresRead,
  findings: Findings,
  today: string,
): Article[] {
  if (!folder.isThere('articles')) return [];
  const languages = council?.languages ?? LANGUAGES;
  for (const name of folder.names('articles'))
    if (!languages.some((language) => language === name)) {
      const says = `is no language of council.yaml${insteadOf(name, languages)}`;
      findings.mistake(folder.path(`articles/${name}`), undefined, says);
    }
  const files = languages.flatMap((language) => readLanguage(folder, language, findings));
  for (const file of files) {
    checkOwner(file, council, findings);
    checkReview(file, today, findings);
    checkFigures(file, figures, findings);
  }
  checkPairs(files, languages, folder, findings);
  return files.map((file) => file.article);
}

function readLanguage(folder: Folder, language: Language, findings: Findings): ArticleFile[] {
  return folder.filesThatEnd('.md', `articles/${language}`).flatMap((name) => {
    const text = folder.text(name);
    const read = text === undefined ? undefined : readArticle(folder.path(name), text, language, findings);
    if (!read) return [];
    if (language === 'cy') checkSigned(read.file, findings);
    return [read];
  });
}

function checkOwner({ article, file }: ArticleFile, council: Council | undefined, findings: Findings): void {
  const teams = Object.keys(council?.teams ?? {});
  if (!council || teams.includes(article.owner)) return;
  const says = `"${article.owner}" is not a team of council.yaml${insteadOf(article.owner, teams)}`;
  findings.mistake(file.path, file.lineOf(['owner']), says);
}

function checkReview({ article, file }: ArticleFile, today: string, findings: Findings): void {
  if (article.reviewBy >= today) return;
  const says = `was to be read again by ${article.reviewBy}; read it, correct it and move \`reviewed\` and \`review_by\``;
  findings.warning(file.path, file.lineOf(['review_by']), says);
}

/** The same article in another language has the same name and the same service. */
function checkPairs(
  files: readonly ArticleFile[],
  languages: readonly Language[],
  folder: Folder,
  findings: Findings,
): void {
  for (const read of files)
    for (const language of languages) {
      const { article, file } = read;
      if (language === article.language) continue;
      const name = `articles/${language}/${article.code}.md`;
      const other = files.find(
        (one) => one.article.code === article.code && one.article.language === language,
      );
      if (!other && !folder.isThere(name))
        findings.mistake(file.path, undefined, `has no ${folder.path(name)} beside it; write it`);
      if (other && language === 'en' && other.article.lgsl !== article.lgsl) {
        const says = `\`lgsl\` is ${article.lgsl}, but ${other.article.lgsl} in ${other.file.path}; correct one of them`;
        findings.mistake(file.path, file.lineOf(['lgsl']), says);
      }
      if (other) checkSameFigures(read, other, findings);
    }
}
