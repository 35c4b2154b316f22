import type { Say } from '../../language/reply';
import type { SmallTalk } from '../../language/small-talk';
import type { Scene } from '../dialog';
import { examplesOf } from '../root/services';

/** A short honest answer; whoever asked for it then asks on where the talk stood. "Why?" is the open form's to answer. */
export function smallTalkSay(kind: Exclude<SmallTalk, 'why'>, scene: Scene): Say {
  switch (kind) {
    case 'hello':
      return { key: 'talk.hello' };
    case 'thanks':
      return { key: 'talk.thanks' };
    case 'bye':
      return { key: 'talk.bye' };
    case 'done':
      return { key: 'talk.done' };
    case 'robot':
      return { key: 'talk.robot' };
    case 'who':
      return { key: 'talk.who', values: { council: { words: scene.catalogue.council.name } } };
    case 'what':
      return { key: 'talk.what', values: { examples: examplesOf(scene) } };
  }
}
