import type { Answer } from '../../knowledge/catalogue/answer';
import { isOneOf, type Item, itemsOf, mayBeUnknown, next } from '../../requests/form';
import { Unfit } from '../../requests/unfit';
import type { Frame, Scene } from '../dialog';
import { CALL_BACK } from '../person/state';
import { placeSaid } from '../places';
import { askable, type FormAt, formAt } from './form-at';
import { openValue } from './open-value';
import { type ReportState, stateShape, STOPPED, SUMMARY, VERSION } from './state';
import { withAnswers } from './with-answers';

/** A form among what is open, and where it lies. */
export interface OpenForm {
  readonly form: FormAt;
  readonly at: number;
}

/** The form that people help with: the topmost one, a call back only where there is no other. */
export function openForm(stack: readonly Frame[], scene: Scene): OpenForm | undefined {
  const forms = stack.flatMap(({ dialog, state }, at): OpenForm[] => {
    const read = dialog === 'report' ? stateShape.safeParse(state).data : undefined;
    const form = read && formAt(read, scene);
    return form ? [{ form, at }] : [];
  });
  return forms.findLast(({ form }) => form.service.code !== CALL_BACK) ?? forms.at(-1);
}

/** What is open, with the form as it is now. */
export function withForm(stack: readonly Frame[], at: number, state: ReportState): readonly Frame[] {
  return stack.with(at, { dialog: 'report', version: VERSION, state });
}

export function itemAt({ service }: FormAt, question: string): Item {
  const item = itemsOf(service).find(({ code }) => code === question);
  if (!item) throw new Unfit(question);
  return item;
}

/** An answer put in, and the question that is open then: another one, if this one is answered now. */
export function answeredByHand(form: FormAt, item: Item, answer: Answer): FormAt {
  const filled = withAnswers(form, { [item.code]: answer });
  if (filled.state.answers[item.code] !== answer) throw new Unfit(item.code);
  return movedOn(filled, item);
}

/** Taken out again: left open where that is allowed, and else not answered yet. */
export function clearedByHand(form: FormAt, item: Item): FormAt {
  if (mayBeUnknown(item)) return answeredByHand(form, item, { type: 'unknown' });
  const { [item.code]: _, ...answers } = form.state.answers;
  return { ...form, state: { ...form.state, answers, open: item.code } };
}

function movedOn(form: FormAt, { code }: Item): FormAt {
  if (form.state.open !== code && form.state.open !== STOPPED) return form;
  const coming = next(form.service, form.state.answers, askable(form));
  const open = coming.is === 'question' ? coming.item.code : coming.is === 'summary' ? SUMMARY : STOPPED;
  return { ...form, state: { ...form.state, open, changing: undefined } };
}

/** What was typed or picked at the desk, as an answer of the question's type. */
export async function typedAnswer({ scene }: FormAt, item: Item, typed: string): Promise<Answer> {
  const answer = await readTyped(scene, item, typed);
  if (!answer) throw new Unfit(item.code);
  return answer;
}

async function readTyped(scene: Scene, item: Item, typed: string): Promise<Answer | undefined> {
  const codes = typed.split(' ');
  switch (item.type) {
    case 'choice':
      return { type: 'choice', code: typed };
    case 'choices':
      return { type: 'choices', codes };
    case 'yes-no':
      return isOneOf({ type: 'text', text: typed }, ['yes', 'no'])
        ? { type: 'yes-no', yes: typed === 'yes' }
        : undefined;
    case 'text':
      return { type: 'text', text: typed };
    case 'photo':
      return undefined;
    case 'place':
      return place(scene, item, typed);
    default:
      return item.question && scene.knowledge.hear(typed, scene.language).value(item.question, true);
  }
}

function place(scene: Scene, item: Item, typed: string): Answer | undefined {
  const said = placeSaid(scene.knowledge.hear(typed, scene.language), true);
  if (!said || 'place' in said) return said && { type: 'place', place: said.place };
  const meant = said.places.find(({ label }) => label === typed);
  if (meant) return { type: 'place', place: meant };
  throw new Unfit(
    item.code,
    said.places.map(({ label }) => label),
  );
}

/** What the citizen said to a question that was put to them for an agent, if it answers it. */
export async function answerHeard(form: FormAt, item: Item): Promise<Answer | undefined> {
  const found = await openValue(
    { ...form, state: { ...form.state, open: item.code, places: undefined } },
    item,
  );
  return found && 'answer' in found ? found.answer : undefined;
}
