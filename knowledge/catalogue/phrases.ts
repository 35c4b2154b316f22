import { z } from 'zod';
import { LANGUAGES, type Language } from '../../language/reply';
import type { Council } from './catalogue';
import { signature } from './fields';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { gapsIn } from './gaps';
import { insteadOf } from './spelling';
import { checkSigned } from './welsh';
import { readYaml, type YamlFile } from './yaml-file';

/** The phrases that language/ has, and the names of the gaps in each. */
export type KnownPhrases = Readonly<Record<string, readonly string[]>>;

export const phrasesSchema = z
  .object({ welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when') })
  .catchall(z.string().min(1));

type PhrasesFile = YamlFile<z.infer<typeof phrasesSchema>>;
type Words = Readonly<Record<string, string>>;

/** phrases.<lang>.yaml: a council's own wording in place of the product's, by the phrase's key. A council may have none. */
export function readAllPhrases(
  folder: Folder,
  council: Council | undefined,
  known: KnownPhrases,
  findings: Findings,
): Record<Language, Words> {
  const files = new Map<Language, PhrasesFile>();
  for (const language of council?.languages ?? LANGUAGES) {
    const name = `phrases.${language}.yaml`;
    const text = folder.isThere(name) ? folder.text(name) : undefined;
    if (text === undefined) continue;
    const file = readYaml({ path: folder.path(name), text }, phrasesSchema, findings);
    if (!file) continue;
    checkPhrases(file, known, findings);
    files.set(language, file);
  }
  checkNames(folder, council?.languages ?? LANGUAGES, findings);
  if (council?.languages.includes('cy')) checkPair(files, folder, findings);
  return { en: wordsOf(files.get('en')), cy: wordsOf(files.get('cy')) };
}

function checkPhrases(file: PhrasesFile, known: KnownPhrases, findings: Findings): void {
  for (const [key, phrase] of Object.entries(wordsOf(file))) {
    const says = (sentence: string): void => findings.mistake(file.path, file.lineOf([key]), sentence);
    const gaps = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!gaps) says(`\`${key}\` is not a phrase we know${insteadOf(key, Object.keys(known), '`')}`);
    for (const gap of gaps ? gapsIn(phrase) : [])
      if (!gaps?.includes(gap))
        says(`\`${key}\` has a gap {${gap}} that we cannot fill${gapsOf(gap, gaps ?? [])}`);
  }
}

/** A file for a language that is not offered would silently not count. */
function checkNames(folder: Folder, languages: readonly Language[], findings: Findings): void {
  for (const name of folder.names('')) {
    const language = /^phrases\.(.*)$/.exec(name)?.[1]?.replace(/\.ya?ml$/, '');
    if (language === undefined || languages.some((one) => name === `phrases.${one}.yaml`)) continue;
    const wanted = languages.map((one) => `phrases.${one}.yaml`);
    findings.mistake(folder.path(name), undefined, `is not read${insteadOf(name, wanted)}`);
  }
}

/** What is worded anew in English must be so in Welsh, or the two would say different things. */
function checkPair(files: ReadonlyMap<Language, PhrasesFile>, folder: Folder, findings: Findings): void {
  const [english, welsh] = [files.get('en'), files.get('cy')];
  if (english)
    for (const key of Object.keys(wordsOf(english)))
      if (!Object.hasOwn(wordsOf(welsh), key)) {
        const says = `\`${key}\` has no Welsh; add it to ${folder.path('phrases.cy.yaml')}`;
        findings.mistake(english.path, english.lineOf([key]), says);
      }
  if (welsh) checkSigned(welsh, findings);
}

function wordsOf(file: PhrasesFile | undefined): Words {
  const { welsh_signed: _, ...words } = file?.data ?? {};
  return words;
}

function gapsOf(gap: string, gaps: readonly string[]): string {
  if (gaps.length === 0) return '; this phrase has no gaps';
  const written = gaps.map((one) => `{${one}}`);
  return insteadOf(`{${gap}}`, written, '');
}
