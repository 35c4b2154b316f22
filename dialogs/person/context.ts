import { z } from 'zod';
import type { HandoffContext } from '../../desk/handoff';
import type { Language } from '../../language/reply';
import type { Effect } from '../effects';
import type { Talk } from '../talk';
import { CALL_BACK } from './state';

type HandOver = Extract<Effect, { do: 'hand-over' }>;

const formShape = z.object({
  service: z.string(),
  answers: z.record(z.string(), z.unknown()),
  /** The question that waits for an answer. */
  open: z.string().optional(),
});
export type FormInTalk = z.infer<typeof formShape>;

/** The form that a talk is about: the topmost one, a call back only where there is no other. */
export function formIn(talk: Pick<Talk, 'stack'>): FormInTalk | undefined {
  const forms = talk.stack.flatMap(({ dialog, state }) =>
    dialog === 'report' ? (formShape.safeParse(state).data ?? []) : [],
  );
  return forms.findLast(({ service }) => service !== CALL_BACK) ?? forms.at(-1);
}

/** What goes to the desk with the conversation: why, what it is about, and the form as far as it is filled. */
export function contextOf({ why, about }: HandOver, talk: Talk, language: Language): HandoffContext {
  const form = formIn(talk);
  return { why, about, language, ...(form ? { service: form.service, answers: form.answers } : {}) };
}
