import type { Scene } from '../dialog';
import type { Outcome } from '../outcome';
import { askItem } from '../report/asking';
import {
  answeredByHand,
  answerHeard,
  clearedByHand,
  itemAt,
  type OpenForm,
  openForm,
  typedAnswer,
  withForm,
} from '../report/by-hand';
import { Unfit } from '../../requests/unfit';
import type { Talk } from '../talk';
import { stateShape } from './state';
import { withWait } from './waited';

/** What an agent does with the citizen's form: puts an answer in, or has a question of it asked. */
export type AtForm =
  | { readonly do: 'edit'; readonly question: string; readonly answer: string }
  | { readonly do: 'ask'; readonly question: string };

export async function agentAtForm(talk: Talk, scene: Scene, act: AtForm): Promise<Outcome> {
  const open = openForm(talk.stack, scene);
  if (!open) throw new Unfit(act.question);
  return act.do === 'edit' ? edited(talk, open, act) : asked(talk, open, act.question);
}

/** The citizen hears nothing of it: the agent tells them, if it is worth a word. */
async function edited(
  talk: Talk,
  { form, at }: OpenForm,
  { question, answer }: Extract<AtForm, { do: 'edit' }>,
): Promise<Outcome> {
  const item = itemAt(form, question);
  const typed = answer.trim();
  const { state } =
    typed === ''
      ? clearedByHand(form, item)
      : answeredByHand(form, item, await typedAnswer(form, item, typed));
  return { talk: { ...talk, stack: withForm(talk.stack, at, state) }, replies: [], effects: [] };
}

function asked(talk: Talk, { form }: OpenForm, question: string): Outcome {
  const item = itemAt(form, question);
  const reply = askItem({ ...form, state: { ...form.state, open: question, places: undefined } }, item, []);
  return { talk: withWait(talk, { asking: question }), replies: [reply], effects: [] };
}

/** Whether what the citizen wrote to an agent answers the question that was put to them; then it goes into the form. */
export async function answeredAgent(talk: Talk, scene: Scene): Promise<Outcome | undefined> {
  const wait = talk.stack.findLast(({ dialog }) => dialog === 'person');
  const question = stateShape.safeParse(wait?.state).data?.asking;
  const open = question === undefined ? undefined : openForm(talk.stack, scene);
  if (question === undefined || !open) return undefined;
  const item = itemAt(open.form, question);
  const answer = await answerHeard(open.form, item);
  if (!answer) return undefined;
  const { state } = answeredByHand(open.form, item, answer);
  const filled = { ...talk, stack: withForm(talk.stack, open.at, state) };
  const effects = [{ do: 'mark', marks: { answered: question } } as const];
  return { talk: withWait(filled, { asking: undefined }), replies: [], effects };
}
