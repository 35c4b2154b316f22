import { inEveryLanguage } from '../../language/same-words';
import type { Dialog, Scene, Step } from '../dialog';
import { exactly } from '../offered';
import { askedFrame } from '../person/state';
import { reportFrame } from '../report/state';
import { serviceTaking } from '../root/services';
import { type ComplainState, stateShape, VERSION } from './state';
import { askWhich, CHOICES, earlierSay } from './words';

/** A complaint about something that could simply be reported: both are offered. */
export const complain: Dialog<ComplainState> = {
  name: 'complain',
  version: VERSION,
  shape: stateShape,
  run,
  ask: (_state, _scene, way) => askWhich(way),
  revive: (state) => stateShape.safeParse(state).data,
};

function run(state: ComplainState, scene: Scene): Step<ComplainState> {
  if (scene.begins || scene.event !== 'message') {
    const { say, ...rest } = askWhich('again');
    const earlier = scene.begins ? earlierSay(state, scene) : [];
    return { replies: [{ say: [...earlier, ...say], ...rest }], then: { wait: state } };
  }
  const { heard, catalogue } = scene;
  const picked =
    exactly(heard.text, CHOICES, true) ??
    heard.picked(CHOICES.map(({ value, label }) => ({ value, words: [value, ...inEveryLanguage(label)] })));
  const effects = [{ do: 'mark', marks: { chose: picked ?? '' } }] as const;
  if (picked === 'report')
    return { replies: [], effects, then: { begin: reportFrame(state.service, state.said, state.files) } };
  const form = serviceTaking('complaints', catalogue);
  if (picked === 'complain' && form)
    return { replies: [], effects, then: { begin: reportFrame(form.code, state.said, state.files) } };
  const wish = heard.wish();
  if (wish === 'person')
    return { replies: [], then: { begin: askedFrame({ about: state.said, why: 'complaint' }) } };
  if (wish === 'leave' || heard.yesNo() === false)
    return { replies: [{ say: [{ key: 'talk.done' }], expecting: 'words' }], then: 'end' };
  return { replies: [], then: 'pass' };
}
