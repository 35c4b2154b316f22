import type { Say } from '../language/reply';
import type { Scene } from './dialog';
import type { Effect } from './effects';
import type { Filed } from './filed';
import { led, type Outcome } from './outcome';
import { CALL_BACK } from './person/state';
import { satisfactionFrame } from './satisfaction/state';
import { runStack, waiting } from './stack';
import type { Talk } from './talk';

/** Dialogs that only offer something more: whoever says thanks or goodbye wants none of it. */
const OFFERING = ['answer', 'satisfaction', 'email-news', 'text-news'];

/**
 * Somebody says thanks, goodbye, or that this is all. What was only offered is let go, and where something was sent
 * it is asked once how well that went, in the very message that answers them.
 */
export async function closing(talk: Talk, scene: Scene, say: readonly Say[]): Promise<Outcome | undefined> {
  const open = waiting(talk.stack, scene).at(-1);
  if (open && !OFFERING.includes(open.dialog)) return undefined;
  const below = open ? talk.stack.slice(0, talk.stack.indexOf(open)) : talk.stack;
  const stack = below.filter((frame) => !OFFERING.includes(frame.dialog));
  if (waiting(stack, scene).length > 0) return undefined;
  const answered = talk.stack.some((frame) => frame.dialog === 'answer');
  const effects: Effect[] = answered ? [{ do: 'mark', marks: { helped: true } }] : [];
  const due = dueToRate(scene);
  if (!due) return { talk: { ...talk, stack }, replies: [{ say, expecting: 'words' }], effects };
  const rating = satisfactionFrame(due.reference, due.service);
  const ran = await runStack([...stack, rating], { ...scene, begins: true });
  const filed = scene.filed.map((one) => ({ ...one, asked: true }));
  return {
    talk: { ...talk, stack: ran.stack, filed },
    replies: led(say, ran.replies),
    effects: [...effects, ...ran.effects],
  };
}

/** The last thing that was sent, unless that was asked before; on a call it would only keep people. */
function dueToRate({ filed, can, catalogue }: Scene): Filed | undefined {
  const last = filed.findLast(({ service }) => {
    const known = catalogue.service(service);
    return known !== undefined && known.takes === undefined && service !== CALL_BACK;
  });
  return last && !last.asked && can.medium !== 'speech' ? last : undefined;
}
