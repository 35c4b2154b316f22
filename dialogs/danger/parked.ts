import { comesBack } from '../../language/coming-back';
import type { Frame, Scene } from '../dialog';
import { led, type Outcome } from '../outcome';
import { SURE } from '../root/services';
import { askTop, usable, waiting } from '../stack';
import type { Talk } from '../talk';
import { danger } from './dialog';

/** As many matters as a conversation keeps aside. */
const MOST = 5;

/** What is put aside when a person is in danger. */
export function parkedFrom({ stack, parked }: Talk, scene: Scene): readonly Frame[] {
  const open = waiting(
    stack.filter((frame) => frame.dialog !== danger.name),
    scene,
  );
  return [...parked, ...open].slice(-MOST);
}

/** What was put aside is taken up again when they ask where we were, or speak of the same matter. */
export async function takenUpAgain(talk: Talk, scene: Scene): Promise<Outcome | undefined> {
  if (talk.parked.length === 0 || scene.heard.text === '') return undefined;
  if (!comesBack(scene.heard.text) && !(await speaksOf(talk.parked, scene))) return undefined;
  const stack = usable(talk.parked, scene);
  const open = askTop(stack, scene, 'again');
  if (!open) return undefined;
  const replies = led([{ key: 'resume' }], [open]);
  return { talk: { ...talk, stack, parked: [], misses: 0 }, replies, effects: [] };
}

async function speaksOf(parked: readonly Frame[], { heard }: Scene): Promise<boolean> {
  const services = parked.flatMap(({ dialog, state }) =>
    dialog === 'report' ? [(state as { readonly service?: unknown }).service] : [],
  );
  const [best] = services.length > 0 ? await heard.services() : [];
  return best !== undefined && best.confidence >= SURE && services.includes(best.is.code);
}
