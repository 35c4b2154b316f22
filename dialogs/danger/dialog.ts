import type { Reply } from '../../language/reply';
import { isSaying } from '../../language/same-words';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { exactly, YES_NO } from '../offered';
import { asksToBeRung } from '../../language/waiting-words';
import { askedFrame } from '../person/state';
import { callBackFrame } from '../report/state';
import { type DangerState, stateShape, VERSION } from './state';

/** After a danger to a person: whether somebody of the council shall ring. It stands where a council has a call back. */
export const danger: Dialog<DangerState> = {
  name: 'danger',
  version: VERSION,
  shape: stateShape,
  run,
  ask: (_, __, way) => offer(way),
  revive: (state) => stateShape.safeParse(state).data,
};

const offer = (way: Way): Reply => ({
  say: [{ key: 'danger.offer' }],
  choices: YES_NO,
  expecting: 'yes-no',
  naming: way === 'keyed' ? 'keyed' : 'said',
});

function run(state: DangerState, { heard, event }: Scene): Step<DangerState> {
  if (event !== 'message') return { replies: [offer('again')], then: { wait: state } };
  const picked = exactly(heard.text, YES_NO, true);
  const yes = picked ? picked === 'yes' : heard.yesNo();
  if (heard.wish() === 'person' && !asksToBeRung(heard.text))
    return { replies: [], then: { begin: askedFrame({ about: state.about, why: 'danger' }) } };
  if (yes || isSaying(heard.text, { key: 'choice.call-back' }))
    return { replies: [], then: { begin: callBackFrame(state.about) } };
  if (yes === false) return { replies: [{ say: [{ key: 'danger.declined' }] }], then: 'end' };
  return { replies: [], then: 'pass' };
}
