import type { Reply } from '../../language/reply';
import { isSaying } from '../../language/same-words';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { exactly, YES_NO } from '../offered';
import { callBackFrame } from '../report/state';
import { byPhone, CALL_BACK, type PersonState, stateShape, VERSION } from './state';

/** Offers that someone rings back. A council without a form for that gives its phone number. */
export const person: Dialog<PersonState> = {
  name: 'person',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

function ask(state: PersonState, scene: Scene, way: Way): Reply {
  if (!scene.catalogue.service(CALL_BACK)) return { say: [byPhone(scene)] };
  const phone = { phone: scene.catalogue.council.contact.phone };
  return {
    say: [state.silent ? { key: 'silence.offer' } : { key: 'person.offer', values: { phone } }],
    choices: YES_NO,
    expecting: 'yes-no',
    naming: way === 'keyed' ? 'keyed' : 'said',
  };
}

function run(state: PersonState, scene: Scene): Step<PersonState> {
  if (!scene.catalogue.service(CALL_BACK)) return { replies: [ask(state, scene, 'again')], then: 'end' };
  if (scene.begins || scene.event !== 'message')
    return { replies: [ask(state, scene, 'again')], then: { wait: state } };
  return answer(state, scene);
}

function answer(state: PersonState, { heard }: Scene): Step<PersonState> {
  const picked = exactly(heard.text, YES_NO, true);
  const yes = picked ? picked === 'yes' : heard.yesNo();
  if (yes || heard.wish() === 'person' || isSaying(heard.text, { key: 'choice.call-back' }))
    return { replies: [], then: { begin: callBackFrame(state.about) } };
  if (yes === false) return { replies: [{ say: [{ key: 'person.declined' }] }], then: 'end' };
  return { replies: [], then: 'pass' };
}
