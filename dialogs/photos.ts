import type { Reply, Say } from '../language/reply';
import type { Scene } from './dialog';
import { led, type Outcome } from './outcome';
import { askTop } from './stack';
import type { Talk } from './talk';

/** A photo and no words: it is on its way, and is answered when it is here. What is open stays open. */
export function coming(talk: Talk, lead: readonly Say[]): Outcome {
  return {
    talk: { ...talk, greeted: true },
    replies: [{ say: [...lead, { key: 'photo.coming' }] }],
    effects: [],
  };
}

/** It never came: that is said, and what is open is asked once more. */
export function lost(talk: Talk, scene: Scene): Outcome {
  const open: Reply = askTop(talk.stack, scene, 'again') ?? {
    say: [{ key: 'root.need' }],
    expecting: 'words',
  };
  return { talk, replies: led([{ key: 'photo.lost' }], [open]), effects: [] };
}
