import type { Say } from '../language/reply';
import type { Scene } from './dialog';
import type { Outcome } from './outcome';
import { CALL_BACK, personFrame } from './person/state';
import { examplesOf } from './root/services';
import { askTop } from './stack';
import type { Talk } from './talk';

/** Nothing was heard on the phone: asked twice in different words, then someone is offered to ring back, then good night. */
export function silent(talk: Talk, scene: Scene): Outcome {
  const silences = talk.silences + 1;
  const quiet = { ...talk, silences };
  if (silences === 1) return { talk: quiet, ...asked(talk, scene, { key: 'silence.first' }, 'again') };
  if (silences === 2) return { talk: quiet, ...asked(talk, scene, { key: 'silence.second' }, 'otherwise') };
  if (silences === 3 && scene.catalogue.service(CALL_BACK)) {
    const stack = [...talk.stack, personFrame('', true)];
    const offer = askTop(stack, scene, 'again');
    return { talk: { ...quiet, stack }, replies: offer ? [offer] : [], effects: [] };
  }
  return goodbye(talk, scene);
}

function asked(talk: Talk, scene: Scene, lead: Say, way: 'again' | 'otherwise'): Omit<Outcome, 'talk'> {
  const question = askTop(talk.stack, scene, way) ?? {
    say: [{ key: 'hint.need' as const, values: { examples: examplesOf(scene) } }],
    expecting: 'words' as const,
  };
  return { replies: [{ ...question, say: [lead, ...question.say] }], effects: [] };
}

function goodbye(talk: Talk, scene: Scene): Outcome {
  const phone = { phone: scene.catalogue.council.contact.phone };
  return {
    talk: { ...talk, silences: 0, stack: talk.stack.filter((frame) => frame.dialog !== 'person') },
    replies: [{ say: [{ key: 'silence.bye', values: { phone } }], expecting: 'nothing' }],
    effects: [{ do: 'hang-up' }],
  };
}
