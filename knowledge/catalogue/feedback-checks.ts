import type { z } from 'zod';
import type { councilSchema } from './council';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { type Service, TAKEN } from './service';
import { answersTo } from './service-checks';
import { insteadOf } from './spelling';
import type { YamlFile } from './yaml-file';

/** Each kind of what people say unasked goes to one service: without one it is lost, and with two nobody knows where it went. */
export function checkTakers(files: readonly YamlFile<Service>[], folder: Folder, findings: Findings): void {
  for (const what of TAKEN) {
    const [first, ...others] = files.filter((file) => file.data.takes === what);
    if (!first && files.length > 0)
      findings.warning(
        folder.path('services'),
        undefined,
        `no service takes ${what}; write \`takes: ${what}\` into the one they go to`,
      );
    for (const other of others)
      findings.mistake(
        other.path,
        other.lineOf(['takes']),
        `${what} are taken by ${first!.path}; only one service can take them`,
      );
  }
}

/** Whoever complains is told the stages and the days, so that they must be there, and begin as the form can say. */
export function checkComplaints(
  file: YamlFile<z.infer<typeof councilSchema>>,
  services: readonly Service[],
  findings: Findings,
): void {
  const service = services.find((one) => one.takes === 'complaints');
  if (!service) return;
  const { complaints } = file.data;
  if (!complaints) {
    const says = `\`complaints\` is missing, though the service "${service.code}" takes them; add it: the stages, their days, and the ombudsman`;
    findings.mistake(file.path, undefined, says);
    return;
  }
  complaints.stages.forEach(({ only_if: only }, i) => {
    if (!only) return;
    const path = ['complaints', 'stages', i, 'only_if'];
    const question = service.questions.find((one) => one.code === only.question);
    const answers = question && answersTo(question);
    if (!answers) {
      const known = service.questions.filter(answersTo).map((one) => one.code);
      const says = `"${only.question}" is not a question of "${service.code}" with answers to choose from${insteadOf(only.question, known)}`;
      findings.mistake(file.path, file.lineOf([...path, 'question']), says);
      return;
    }
    only.is.forEach((answer, n) => {
      if (answers.includes(answer)) return;
      const says = `"${answer}" is not an answer to "${only.question}"${insteadOf(answer, answers)}`;
      findings.mistake(file.path, file.lineOf([...path, 'is', n]), says);
    });
  });
}
