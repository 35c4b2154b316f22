import { z } from 'zod';
import type { HandoffContext } from '../../desk/handoff';
import type { Language } from '../../language/reply';
import type { Effect } from '../effects';
import type { Talk } from '../talk';
import { CALL_BACK } from './state';

type HandOver = Extract<Effect, { do: 'hand-over' }>;

const formShape = z.object({ service: z.string(), answers: z.record(z.string(), z.unknown()) });

/** What goes to the desk with the conversation: why, what it is about, and the form as far as it is filled. */
export function contextOf({ why, about }: HandOver, talk: Talk, language: Language): HandoffContext {
  const forms = talk.stack.flatMap(({ dialog, state }) =>
    dialog === 'report' ? (formShape.safeParse(state).data ?? []) : [],
  );
  const form = forms.findLast(({ service }) => service !== CALL_BACK);
  return { why, about, language, ...form };
}
