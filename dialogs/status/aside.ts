import type { Scene } from '../dialog';
import type { Outcome } from '../outcome';
import { runStack, waiting } from '../stack';
import type { Talk } from '../talk';
import { asksForStatusAside, codeToTry } from './asked';
import { statusFrame } from './state';

/** Asked for in the middle of something else: told, and then that goes on where it was. */
export async function statusAside(talk: Talk, scene: Scene): Promise<Outcome | undefined> {
  const open = waiting(talk.stack, scene);
  const top = open.at(-1)?.dialog;
  // Where nothing is open the root hears it, and the dialog itself hears what is said to it.
  if (top === undefined || top === 'status' || !(await asksForStatusAside(scene))) return undefined;
  // That dialog has sent a code of its own.
  if (top === 'email-news' && (await codeToTry(scene))) return undefined;
  const ran = await runStack([...open, statusFrame(scene.heard.text)], { ...scene, begins: true });
  return {
    talk: { ...talk, stack: ran.stack, greeted: true, misses: 0 },
    replies: ran.replies,
    effects: ran.effects,
  };
}
