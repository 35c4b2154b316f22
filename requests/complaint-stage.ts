import type { Council } from '../knowledge/catalogue/catalogue';
import type { Service } from '../knowledge/catalogue/service';
import { type Answers, isOneOf } from './form';
import { workingDaysAfter } from './working-days';

/** The day (ISO) by which a complaint must be answered at the stage at which its form says that it begins. */
export function mustAnswerBy(
  { takes }: Service,
  answers: Answers,
  now: number,
  council: Council,
): string | undefined {
  if (takes !== 'complaints' || !council.complaints) return undefined;
  const { stages } = council.complaints;
  const later = stages.findLast(({ only_if: only }) => only && isOneOf(answers[only.question], only.is));
  const stage = later ?? stages[0];
  return stage && workingDaysAfter(now, stage.answered, council);
}
