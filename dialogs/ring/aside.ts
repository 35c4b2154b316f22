import { ringAsked } from '../../language/ring-asked';
import type { Scene } from '../dialog';
import type { Outcome } from '../outcome';
import { runStack, waiting } from '../stack';
import type { Talk } from '../talk';
import { ringFrame } from './state';

/** Somebody wants to go on by phone: we ring them, and the open matter stays open. */
export async function ringAside(talk: Talk, scene: Scene): Promise<Outcome | undefined> {
  const { heard, can, phone, known } = scene;
  if (!scene.rings || can.medium === 'speech' || !ringAsked(heard.text)) return undefined;
  const open = waiting(talk.stack, scene);
  // Who is offered a person, who would ring them, has just answered that.
  if (open.at(-1)?.dialog === 'person') return undefined;
  const below = open.filter(({ dialog }) => dialog !== 'ring');
  const number = phone ?? known?.phone;
  const ran = await runStack([...below, ringFrame(number === undefined ? {} : { phone: number })], {
    ...scene,
    begins: true,
  });
  return {
    talk: { ...talk, stack: ran.stack, greeted: true, misses: 0 },
    replies: ran.replies,
    effects: ran.effects,
  };
}
