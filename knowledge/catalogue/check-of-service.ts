import type { Path } from './schema-path';
import type { Service } from './service';
import { insteadOf } from './spelling';

type Says = (path: Path, sentence: string) => void;

/**
 * What a service says of the bin days, against what there is. The bins are unknown if collections.yaml has mistakes, and none if the
 * council has no such file.
 */
export function checkAgainstBins(service: Service, bins: readonly string[] | undefined, says: Says): void {
  const { check } = service;
  if (bins?.length === 0) {
    const cure = 'but there is no collections.yaml; add it, or take this out';
    if (service.answered_by) says(['answered_by'], `\`answered_by\` is collections, ${cure}`);
    if (check) says(['check', 'against'], `\`against\` is collections, ${cure}`);
    return;
  }
  if (!check) return;
  if (service.place !== 'required')
    says(['check'], '`check` looks up the place that was said, so `place` must be required');
  checkBin(service, check.bin, bins, says);
  const dates = service.questions.filter((one) => one.type === 'date').map((one) => one.code);
  if (check.day !== undefined && !dates.includes(check.day))
    says(['check', 'day'], `"${check.day}" is not a question of the type date${insteadOf(check.day, dates)}`);
}

function checkBin(service: Service, code: string, bins: readonly string[] | undefined, says: Says): void {
  const asked = service.questions.filter((one) => one.type === 'choice');
  const question = asked.find((one) => one.code === code);
  if (!question) {
    const hint = insteadOf(
      code,
      asked.map((one) => one.code),
    );
    says(['check', 'bin'], `"${code}" is not a question of the type choice${hint}`);
    return;
  }
  if (!bins) return;
  const strange = (question.choices ?? []).find((choice) => !bins.includes(choice.code));
  if (strange)
    says(
      ['check', 'bin'],
      `"${strange.code}" is an answer to "${code}" but no bin of collections.yaml${insteadOf(strange.code, bins)}`,
    );
}
