import type { Council } from '../knowledge/catalogue/catalogue';
import type { Service } from '../knowledge/catalogue/service';
import { type Answers, isOneOf } from './form';
import { workingDaysAfter } from './working-days';

type Complaints = NonNullable<Council['complaints']>;

/** The number, from 0, of the stage at which a complaint begins as its form says. */
export function stageOf({ stages }: Complaints, answers: Answers): number {
  const later = stages.findLastIndex(({ only_if: only }) => only && isOneOf(answers[only.question], only.is));
  return Math.max(later, 0);
}

/** The day (ISO) by which a complaint must be answered at the stage at which it begins. */
export function mustAnswerBy(
  { takes }: Service,
  answers: Answers,
  now: number,
  council: Council,
): string | undefined {
  const { complaints } = council;
  if (takes !== 'complaints' || !complaints) return undefined;
  const stage = complaints.stages[stageOf(complaints, answers)];
  return stage && workingDaysAfter(now, stage.answered, council);
}
