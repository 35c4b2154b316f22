import type { Reply, Say } from '../language/reply';
import type { Scene } from './dialog';
import { led, type Outcome } from './outcome';
import { CALL_BACK, personFrame } from './person/state';
import { keysOnly } from './root/offers';
import { rootFrame } from './root/state';
import { examplesOf } from './root/services';
import { askTop } from './stack';
import type { Talk } from './talk';

/** Nothing was heard on the phone: asked twice in different words, then someone is offered to ring back, then good night. */
export function silent(talk: Talk, scene: Scene): Outcome {
  const silences = talk.silences + 1;
  const quiet = { ...talk, silences };
  if (silences === 1) return asked(quiet, scene, { key: 'silence.first' }, 'again');
  if (silences === 2) return asked(quiet, scene, { key: 'silence.second' }, 'otherwise');
  if (silences === 3 && scene.catalogue.service(CALL_BACK)) {
    const stack = [...talk.stack, personFrame('', true)];
    const offer = askTop(stack, scene, 'again');
    return { talk: { ...quiet, stack }, replies: offer ? [offer] : [], effects: [] };
  }
  return goodbye(talk, scene);
}

function asked(talk: Talk, scene: Scene, lead: Say, way: 'again' | 'otherwise'): Outcome {
  const open = askTop(talk.stack, scene, way);
  const { stack, reply } = open ? { stack: talk.stack, reply: open } : whatIsNeeded(talk, scene);
  return { talk: { ...talk, stack }, replies: led([lead], [reply]), effects: [] };
}

/** Nothing is open: a few words would do, or the keys where none are heard. */
function whatIsNeeded(
  { stack }: Talk,
  scene: Scene,
): { readonly stack: Talk['stack']; readonly reply: Reply } {
  if (!scene.can.hears.includes(scene.language)) {
    const { offered, reply } = keysOnly(scene);
    return { stack: [rootFrame(offered)], reply };
  }
  const need: Say = { key: 'hint.need', values: { examples: examplesOf(scene) } };
  return { stack, reply: { say: [need], expecting: 'words' } };
}

function goodbye(talk: Talk, scene: Scene): Outcome {
  const phone = { phone: scene.catalogue.council.contact.phone };
  return {
    talk: { ...talk, silences: 0, stack: talk.stack.filter((frame) => frame.dialog !== 'person') },
    replies: [{ say: [{ key: 'silence.bye', values: { phone } }], expecting: 'nothing' }],
    effects: [{ do: 'hang-up' }],
  };
}
