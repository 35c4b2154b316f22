import { slotSay } from '../../requests/slot-words';
import type { Scene, Step } from '../dialog';
import { nounOf } from '../noun';
import { exactly } from '../offered';
import { personFrame } from '../person/state';
import { pickedTime } from '../times/picked';
import { chosenWant } from './asked';
import { goOnWith, over } from './begin';
import { type Booked, isBooked } from './booking';
import { SURE, timesOrKeep, WHAT } from './choices';
import { movedOn } from './moving';
import type { AppointmentState, Wants } from './state';

type Answered = Step<AppointmentState>;

/** A message to what is open. The request is looked at anew each time: it may have been moved or closed meanwhile. */
export async function answered(state: AppointmentState, scene: Scene): Promise<Answered> {
  const reference = state.open === 'which' ? pickedOne(state, scene) : state.reference;
  if (reference === undefined) return wished(state, scene);
  const request = await scene.records.request(reference);
  if (!request || !isBooked(request))
    return over({ key: 'slots.not-booked', values: { reference: { reference } } });
  switch (state.open) {
    case 'time':
      return time(request, state, scene);
    case 'sure':
      return sure(request, state, scene);
    case 'what':
      return what(request, state, scene);
    default:
      return goOnWith(request, state, scene);
  }
}

function pickedOne({ among = [] }: AppointmentState, { heard }: Scene): string | undefined {
  const choices = among.map(({ reference, slot }) => ({ value: reference, label: slotSay(slot) }));
  return exactly(heard.text, choices, true);
}

async function what(one: Booked, state: AppointmentState, scene: Scene): Promise<Answered> {
  const picked = exactly(scene.heard.text, WHAT, true) ?? chosenWant(scene.heard.text);
  if (picked === 'keep' || (picked === undefined && scene.heard.yesNo() === false)) return kept(one);
  if (picked !== undefined) return goOnWith(one, { ...state, wants: picked as Wants }, scene);
  return wished(state, scene);
}

async function time(one: Booked, state: AppointmentState, scene: Scene): Promise<Answered> {
  const { heard } = scene;
  const { times = [] } = state;
  if (exactly(heard.text, timesOrKeep(times), true) === 'keep') return kept(one);
  const picked = await pickedTime(scene, times);
  if (picked) return movedOn(one, state, scene, picked);
  const want = chosenWant(heard.text);
  if (want === 'give-up') return goOnWith(one, { ...state, wants: 'give-up' }, scene);
  if (want === 'keep' || heard.yesNo() === false) return kept(one);
  return wished(state, scene);
}

async function sure(one: Booked, state: AppointmentState, scene: Scene): Promise<Answered> {
  const { heard } = scene;
  const picked = exactly(heard.text, SURE, true);
  const want = picked === undefined ? chosenWant(heard.text) : undefined;
  const yes = picked === undefined ? (want === 'give-up' ? true : heard.yesNo()) : picked === 'yes';
  if (want === 'move') return goOnWith(one, { ...state, wants: 'move' }, scene);
  if (want === 'keep' || yes === false) return kept(one);
  if (!yes) return wished(state, scene);
  const { reference } = one;
  const values = { what: nounOf(one.service, scene), time: slotSay(one.slot), reference: { reference } };
  return {
    ...over({ key: 'slots.given-up', values }),
    effects: [
      { do: 'give-up-booking', reference },
      { do: 'mark', marks: { 'gave-up': reference } },
    ],
  };
}

const kept = ({ slot }: Booked): Answered => over({ key: 'slots.kept', values: { time: slotSay(slot) } });

/** None of what was asked: a wish, or lost on us; a second time a person is offered. */
function wished(state: AppointmentState, { heard }: Scene): Answered {
  const wish = heard.wish();
  if (wish === 'person') return { replies: [], then: { begin: personFrame(state.said) } };
  if (wish === 'leave' || wish === 'go-back' || wish === 'start-again') return over({ key: 'status.left' });
  if (state.missed)
    return {
      replies: [{ say: [{ key: 'miss.again-root' }] }],
      missed: true,
      then: { begin: personFrame(state.said) },
    };
  return {
    replies: [{ say: [{ key: 'miss.first' }] }],
    missed: true,
    then: { wait: { ...state, missed: true } },
  };
}
