import type { Answer } from '../../knowledge/catalogue/answer';
import type { Value } from '../../language/reply';
import { smallTalk } from '../../language/small-talk';
import { type Answers, type Item, itemsOf, type Line, linesOf } from '../../requests/form';
import type { Step } from '../dialog';
import { answerValue } from './answer-value';
import { choicesOf, picksByNumber } from './choices';
import { exactly } from '../offered';
import { lineToChange } from './lines';
import { anew, opensCorrection, swapped } from './corrections';
import type { FormAt } from './form-at';
import { missed } from './missed';
import { openValue } from './open-value';
import { otherService } from './other-service';
import { proceed, withAnswers } from './proceed';
import { noted, OTHER_SERVICE, type ReportState } from './state';
import { alsoMentioned, mentioned } from './understanding';
import { again, obey, onTrail, revisit } from './wishes';

/** A message while a question of the form is open. */
export async function answered(form: FormAt, item: Item): Promise<Step<ReportState>> {
  const { heard } = form.scene;
  const lines = linesOf(form.service, form.state.answers).filter((line) => line.item.code !== item.code);
  const control = controlled(form, item);
  if (control) return control;
  if (smallTalk(heard.text) === 'why') return again(form, [item.purpose]);
  const swap = await swapped(form, lines);
  if (swap) return changed(form, swap);
  const chosen = isChoosing(item) ? await openValue(form, item) : undefined;
  if (opensCorrection(heard.text) && !(await mentioned(item, heard))) {
    const fixes = await anew(lines, heard);
    if (Object.keys(fixes).length > 0) return changed(form, fixes);
  }
  const wish = chosen ? undefined : heard.wish();
  if (wish) return obey(form, wish);
  const found = chosen ?? (await openValue(form, item));
  if (found) return accept(form, item, found);
  return somethingElse(form, lines);
}

const isChoosing = (item: Item): boolean =>
  item.type === 'choice' || item.type === 'choices' || item.type === 'yes-no';

/** A chip, its label or its number, where that is none of the question's own answers. */
function controlled(form: FormAt, item: Item): Step<ReportState> | undefined {
  const { text } = form.scene.heard;
  const line = lineToChange(text);
  const target = line === undefined ? undefined : itemsOf(form.service).find((i) => i.code === line);
  if (target) return revisit(form, target, true);
  const value = exactly(text, choicesOf(form, item, form.scene.misses), picksByNumber(form, item));
  if (value === 'skip') return obey(form, 'skip');
  if (value === 'unknown') return obey(form, 'dont-know');
  return value === 'call-back' ? obey(form, 'person') : undefined;
}

/** What the open question made of a message: an answer, or something to ask about it first. */
export type Found =
  | { readonly answer: Answer; /** We named it ourselves. */ readonly told?: true }
  | { readonly instead: Partial<ReportState> };

async function accept(form: FormAt, item: Item, found: Found): Promise<Step<ReportState>> {
  if ('instead' in found) return proceed({ ...form, state: { ...form.state, ...found.instead } });
  const { heard } = form.scene;
  const filled = onTrail(withAnswers(form, { [item.code]: found.answer }), item);
  const also = await alsoMentioned(form.service, filled.state.answers, heard, new Set([item.type]));
  return proceed(withAnswers(filled, also), {
    back: valuesOf(filled, { ...(found.told ? {} : { [item.code]: found.answer }), ...also }),
    effects: [{ do: 'mark', marks: { answered: item.code } }],
  });
}

/** Types whose values tell nothing when they are said back: free words were just written, "yes" is no sentence. */
const NOT_SAID_BACK: readonly Answer['type'][] = ['unknown', 'yes-no', 'text', 'photo'];

/** What was just learned, as far as saying it back tells anything. */
export function valuesOf({ service }: FormAt, answers: Answers): Value[] {
  return itemsOf(service).flatMap((item) => {
    const answer = answers[item.code];
    return answer && !NOT_SAID_BACK.includes(answer.type) ? [answerValue(item, answer)] : [];
  });
}

/** An earlier answer put right; then the form goes on where it was. */
export function changed(form: FormAt, fixes: Answers): Step<ReportState> {
  const fixed = withAnswers(form, fixes);
  const say = linesOf(form.service, fixed.state.answers)
    .filter(({ item }) => item.code in fixes)
    .map(({ item, answer }) => ({
      key: 'report.changed' as const,
      values: { label: item.label, value: answerValue(item, answer) },
    }));
  return proceed(fixed, { say, effects: [{ do: 'mark', marks: { changed: Object.keys(fixes).join(' ') } }] });
}

/** It did not answer the question: it may add to the form, put an answer right, be about another matter, or be lost on us. */
export async function somethingElse(form: FormAt, lines: readonly Line[]): Promise<Step<ReportState>> {
  const { heard, sameThought } = form.scene;
  const other = sameThought ? undefined : otherService(form, heard);
  if (other) {
    const { open = '' } = form.state;
    const state = {
      ...form.state,
      open: OTHER_SERVICE,
      other: { service: other.code, said: heard.text, open },
    };
    return again({ ...form, state }, []);
  }
  const also = await alsoMentioned(form.service, form.state.answers, heard);
  if (Object.keys(also).length > 0) {
    const added = withAnswers({ ...form, state: noted(form.state, heard.text) }, also);
    return proceed(added, { back: valuesOf(added, also) });
  }
  const fixes = await anew(lines, heard);
  if (Object.keys(fixes).length > 0) return changed(form, fixes);
  if (sameThought) return again({ ...form, state: noted(form.state, heard.text) }, [{ key: 'report.added' }]);
  return missed(form);
}
