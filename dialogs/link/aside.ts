import { type LinkAsked, linkAsked } from '../../language/link-asked';
import type { Reply } from '../../language/reply';
import type { Scene } from '../dialog';
import { led, type Outcome } from '../outcome';
import { askTop, runStack, waiting } from '../stack';
import type { Talk } from '../talk';
import { linkFrame } from './state';

/** Somebody has something to show, or wants to go on in writing: the way there, and the open matter stays open. */
export async function linkAside(talk: Talk, scene: Scene): Promise<Outcome | undefined> {
  const asked = linkAsked(scene.heard.text);
  if (!asked) return undefined;
  if (scene.can.photos) return uploaded(talk, scene, asked);
  if (scene.can.links) {
    const say = [{ key: 'link.here', values: { link: { link: scene.addLink } } } as const];
    return { talk: { ...talk, greeted: true }, replies: [{ say, expecting: 'words' }], effects: [] };
  }
  if (!(await scene.records.mayText())) return untexted(talk, scene);
  // Asked for once more, it is not asked about twice.
  const below = waiting(talk.stack, scene).filter(({ dialog }) => dialog !== 'link');
  const ran = await runStack([...below, linkFrame()], { ...scene, begins: true });
  return {
    talk: { ...talk, stack: ran.stack, greeted: true, misses: 0 },
    replies: ran.replies,
    effects: ran.effects,
  };
}

const openOr = (talk: Talk, scene: Scene): Reply =>
  askTop(talk.stack, scene, 'again') ?? { say: [{ key: 'root.need' }], expecting: 'words' };

/** Where photos can be sent, they are sent right here. */
function uploaded(talk: Talk, scene: Scene, asked: LinkAsked): Outcome | undefined {
  if (asked === 'link') return undefined;
  const [open] = led([{ key: 'link.upload' }], [openOr(talk, scene)]);
  return { talk: { ...talk, greeted: true }, replies: [{ ...open!, expecting: 'photo' }], effects: [] };
}

/** A number that we don't see, or that wants no texts from us. */
const untexted = (talk: Talk, scene: Scene): Outcome => ({
  talk: { ...talk, greeted: true },
  replies: led([{ key: 'link.untexted' }], [openOr(talk, scene)]),
  effects: [],
});
