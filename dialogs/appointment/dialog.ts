import type { Reply } from '../../language/reply';
import { slotSay } from '../../requests/slot-words';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { nounOf } from '../noun';
import { timesAsk } from '../times/offered';
import { answered } from './answered';
import { begin } from './begin';
import { SURE, timesOrKeep, WHAT } from './choices';
import { type AppointmentState, stateShape, VERSION } from './state';

/** A time that is booked: another one instead, or none at all. Whose it is must be shown first. */
export const appointment: Dialog<AppointmentState> = {
  name: 'appointment',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: (state) => stateShape.safeParse(state).data,
};

async function run(state: AppointmentState, scene: Scene): Promise<Step<AppointmentState>> {
  const { proving, ...kept } = state;
  if (state.open === undefined) return asked(await begin(kept, scene, proving), scene);
  if (scene.event !== 'message' || scene.heard.text === '')
    return asked({ replies: [], then: { wait: kept } }, scene);
  return asked(await answered(kept, scene), scene);
}

/** Whatever it waits for now is asked after what was said. */
function asked(step: Step<AppointmentState>, scene: Scene): Step<AppointmentState> {
  if (typeof step.then === 'string' || !('wait' in step.then)) return step;
  const way = step.missed ? 'otherwise' : 'again';
  const question = ask(step.then.wait, scene, way);
  return question ? { ...step, replies: [...step.replies, question] } : step;
}

function ask(state: AppointmentState, scene: Scene, way: Way): Reply | undefined {
  const question = questionOf(state, scene, way);
  return question && { naming: way === 'keyed' ? 'keyed' : 'listed', ...question };
}

function questionOf(state: AppointmentState, scene: Scene, way: Way): Reply | undefined {
  const { among = [], times = [] } = state;
  const one = among.find(({ reference }) => reference === state.reference);
  const values = one && { what: nounOf(one.service, scene), time: slotSay(one.slot) };
  switch (state.open) {
    case undefined:
      return undefined;
    case 'which':
      return {
        say: [{ key: 'slots.which' }],
        choices: among.map(({ reference, slot }) => ({ value: reference, label: slotSay(slot) })),
        expecting: 'choice',
      };
    case 'what':
      return {
        say: [way === 'otherwise' ? { key: 'slots.to-do-again' } : { key: 'slots.to-do', values }],
        choices: WHAT,
        expecting: 'choice',
      };
    case 'time':
      return {
        say: [way === 'otherwise' ? { key: 'hint.slot' } : timesAsk(times)],
        choices: timesOrKeep(times),
        expecting: times.length > 0 ? 'choice' : 'date',
      };
    case 'sure':
      return { say: [{ key: 'slots.sure', values }], choices: SURE, expecting: 'yes-no' };
  }
}
