import type { Owner } from '../citizens/owner';
import type { Say } from '../language/reply';
import type { Scene } from './dialog';
import type { Outcome } from './outcome';
import type { Talk } from './talk';

const THEIRS: readonly Scene['event'][] = ['open', 'message', 'silence'];

/**
 * Whether a blocked sender gets only the one sentence. Danger is heard whoever tells of it, and whoever was in danger
 * is heard to the end of that conversation; so is whoever an agent has taken all the same.
 */
export async function isShutOut({ warned }: Talk, { event, heard }: Scene, owner: Owner): Promise<boolean> {
  if (owner.is === 'agent' || warned.length > 0 || !THEIRS.includes(event)) return false;
  return event !== 'message' || (await heard.danger()) === undefined;
}

/** Until when they are not answered, how else they reach the council, and that danger is still heard. */
export function shutOut(talk: Talk, scene: Scene, until: number): Outcome {
  const over = scene.can.medium === 'speech' && scene.event !== 'open';
  return {
    talk: { ...talk, greeted: true, fragments: [], silences: 0 },
    replies: [{ say: [blockedSay(scene, until)], expecting: 'words' }],
    effects: over ? [{ do: 'hang-up' }] : [],
  };
}

export function blockedSay({ catalogue }: Scene, until: number): Say {
  const { phone, post } = catalogue.council.contact;
  return {
    key: 'desk.blocked',
    values: { until: { time: until }, phone: { phone }, post: { words: post } },
  };
}
