import { z } from 'zod';
import { LANGUAGES, type Language } from '../../language/reply';
import type { Council } from './catalogue';
import { code, signature } from './fields';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { gapsIn } from './gaps';
import { insteadOf } from './spelling';
import { checkSigned } from './welsh';
import { readYaml, type YamlFile } from './yaml-file';

/** Words that the desk can send as they are, once their gaps are filled. */
export interface ReadyAnswer {
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

export type ReadyAnswers = Readonly<Record<Language, readonly ReadyAnswer[]>>;

/** What may stand in a gap; the desk fills in what it knows of the conversation. */
export const READY_GAPS = ['agent', 'council', 'phone', 'service', 'reference'] as const;

export const readyAnswersSchema = z.strictObject({
  welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
  answers: z
    .record(
      code,
      z.strictObject({
        title: z.string().min(1).describe('what agents find it by, such as Bin not emptied'),
        text: z.string().min(1).max(2000).describe('the words for the citizen, with gaps such as {agent}'),
      }),
    )
    .describe('the answers, each below a short code'),
});

type ReadyFile = YamlFile<z.infer<typeof readyAnswersSchema>>;

/** ready-answers.<lang>.yaml: what agents may send with one press. A council may have none. */
export function readReadyAnswers(
  folder: Folder,
  council: Council | undefined,
  findings: Findings,
): ReadyAnswers {
  const files = new Map<Language, ReadyFile>();
  for (const language of council?.languages ?? LANGUAGES) {
    const name = nameOf(language);
    const text = folder.isThere(name) ? folder.text(name) : undefined;
    const file =
      text === undefined
        ? undefined
        : readYaml({ path: folder.path(name), text }, readyAnswersSchema, findings);
    if (!file) continue;
    checkGaps(file, findings);
    files.set(language, file);
  }
  if (council?.languages.includes('cy')) checkPair(files, folder, findings);
  return { en: answersOf(files.get('en')), cy: answersOf(files.get('cy')) };
}

const nameOf = (language: Language): string => `ready-answers.${language}.yaml`;

function checkGaps(file: ReadyFile, findings: Findings): void {
  const known: readonly string[] = READY_GAPS;
  for (const { code: name, text } of answersOf(file))
    for (const gap of gapsIn(text).filter((one) => !known.includes(one))) {
      const says = `\`${name}\` has a gap {${gap}} that we cannot fill${insteadOf(gap, known)}`;
      findings.mistake(file.path, file.lineOf(['answers', name, 'text']), says);
    }
}

/** Whoever writes Welsh is answered as readily as others. */
function checkPair(files: ReadonlyMap<Language, ReadyFile>, folder: Folder, findings: Findings): void {
  const [english, welsh] = [files.get('en'), files.get('cy')];
  const there = new Set(answersOf(welsh).map((answer) => answer.code));
  for (const { code: name } of english ? answersOf(english) : [])
    if (!there.has(name)) {
      const says = `\`${name}\` has no Welsh; add it to ${folder.path(nameOf('cy'))}`;
      findings.mistake(english!.path, english!.lineOf(['answers', name]), says);
    }
  if (welsh) checkSigned(welsh, findings);
}

const answersOf = (file: ReadyFile | undefined): ReadyAnswer[] =>
  Object.entries(file?.data.answers ?? {}).map(([name, answer]) => ({ code: name, ...answer }));
