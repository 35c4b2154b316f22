import type { Choice, Reply, Say } from '../../language/reply';
import { isReachable } from '../../outbox/spending';
import type { Question } from '../../knowledge/catalogue/service';
import type { Dialog, Scene, Step, Way } from '../dialog';
import { exactly } from '../offered';
import { callBack } from '../person/call-back';
import { CALL_BACK } from '../person/state';
import { type RingState, stateShape, VERSION } from './state';

/** Asks which number to ring, and rings it once it was said to be right: there the same question goes on. */
export const ring: Dialog<RingState> = {
  name: 'ring',
  version: VERSION,
  shape: stateShape,
  run,
  ask,
  revive: () => ({}),
};

const NOW: Choice = { value: 'ring-now', label: { key: 'ring.now' } };
const OTHER: Choice = { value: 'other', label: { key: 'choice.other-number' } };
const PERSON: Choice = { value: CALL_BACK, label: { key: 'choice.call-back' } };
const HERE: Choice = { value: 'here', label: { key: 'ring.here' } };

function ask({ phone }: RingState, { catalogue }: Scene, way: Way): Reply {
  const person = catalogue.service(CALL_BACK) ? [PERSON] : [];
  if (phone === undefined) {
    const say: Say = { key: way === 'otherwise' ? 'hint.phone' : 'ring.which' };
    return { say: [say], choices: [...person, HERE], expecting: 'phone', naming: 'listed' };
  }
  return {
    say: [{ key: 'ring.offer', values: { phone: { phone } } }],
    choices: [NOW, OTHER, ...person, HERE],
    expecting: 'choice',
    naming: 'listed',
  };
}

const NUMBER: Question = {
  code: 'phone',
  ask: { en: 'phone' },
  label: { en: 'phone' },
  purpose: { en: 'phone' },
  type: 'phone',
  required: true,
};

async function run(state: RingState, scene: Scene): Promise<Step<RingState>> {
  if (scene.begins) return begun(state, scene);
  if (scene.event !== 'message') return asking(state, scene);
  const { heard } = scene;
  const picked = exactly(heard.text, ask(state, scene, 'again').choices ?? [], true);
  const number = picked ? undefined : await heard.value(NUMBER, state.phone === undefined);
  if (number?.type === 'phone') return asking({ phone: number.e164 }, scene);
  if (picked === 'other') return asking({}, scene);
  if (picked === CALL_BACK || heard.wish() === 'person')
    return { replies: [], then: { begin: callBack({ about: '' }) } };
  const yes = picked === 'ring-now' || (!picked && heard.yesNo() === true);
  if (yes) return state.phone === undefined ? asking(state, scene) : rung(state.phone, scene);
  if (picked === 'here' || heard.yesNo() === false || heard.wish() === 'leave')
    return ended({ key: 'ring.left' });
  return DIGITS.test(heard.text) ? asking({}, scene, 'otherwise') : { replies: [], then: 'pass' };
}

/** Meant as a number, though it is none. */
const DIGITS = /(\d\D{0,2}){5}/;

async function begun(state: RingState, scene: Scene): Promise<Step<RingState>> {
  const not = await whyNot(scene, state.phone);
  // Another number may do where this one doesn't.
  if (not === 'ring.not-there') return asking({}, scene);
  return not ? ended(because(not, scene)) : asking(state, scene);
}

async function rung(phone: string, scene: Scene): Promise<Step<RingState>> {
  const not = await whyNot(scene, phone);
  if (not) return ended(because(not, scene));
  return {
    replies: [{ say: [{ key: 'ring.ringing', values: { phone: { phone } } }] }],
    effects: [
      { do: 'ring', phone },
      { do: 'mark', marks: { ring: true } },
    ],
    then: 'end',
  };
}

type WhyNot = 'ring.not-there' | 'ring.already' | 'ring.too-many';

async function whyNot({ records, catalogue }: Scene, phone?: string): Promise<WhyNot | undefined> {
  if (phone !== undefined && !isReachable(phone, catalogue.council.limits)) return 'ring.not-there';
  const may = await records.mayRing();
  return may === 'yes' ? undefined : may === 'ringing' ? 'ring.already' : 'ring.too-many';
}

const because = (key: WhyNot, { catalogue }: Scene): Say => ({
  key,
  values: { phone: { phone: catalogue.council.contact.phone } },
});

const asking = (state: RingState, scene: Scene, way: Way = 'again'): Step<RingState> => ({
  replies: [ask(state, scene, way)],
  then: { wait: state },
});

const ended = (say: Say): Step<RingState> => ({ replies: [{ say: [say] }], then: 'end' });
