import type { Slot } from '../../knowledge/catalogue/answer';
import { slotSay } from '../../requests/slot-words';
import type { Wanted } from '../../requests/free-times';
import type { Scene, Step } from '../dialog';
import { nounOf } from '../noun';
import { canHave, freeTimes } from '../times/offered';
import { otherTimes } from '../times/others';
import type { Picked } from '../times/picked';
import type { Booked } from './booking';
import type { AppointmentState } from './state';

type Moving = Step<AppointmentState>;

/** Times of the same calendar for the same place, other than the one they have. */
const wantedBy = ({ slot, place }: Booked): Wanted & { readonly but: Slot } => ({
  calendar: slot.calendar,
  ...(place?.ward === undefined ? {} : { ward: place.ward }),
  but: slot,
});

export async function offerTimes(one: Booked, state: AppointmentState, scene: Scene): Promise<Moving> {
  const wanted = wantedBy(one);
  const times = await freeTimes(scene, wanted, { but: wanted.but });
  if (times.length > 0) return { replies: [], then: { wait: { ...state, times, open: 'time' } } };
  return {
    replies: [
      { say: [{ key: 'slots.nothing-free', values: { time: slotSay(one.slot) } }], expecting: 'words' },
    ],
    then: 'end',
  };
}

export async function movedOn(
  one: Booked,
  state: AppointmentState,
  scene: Scene,
  picked: Picked,
): Promise<Moving> {
  if (picked.is === 'time') return move(one, state, scene, picked.slot);
  const { times, say } = await otherTimes(scene, wantedBy(one), picked, state.times ?? []);
  return {
    replies: say.length > 0 ? [{ say }] : [],
    then: { wait: { ...state, times: [...times], missed: undefined } },
  };
}

/** Booked in this turn's commit, in which the old one is free again; if another was quicker, others are offered. */
async function move(one: Booked, state: AppointmentState, scene: Scene, to: Slot): Promise<Moving> {
  if (!(await canHave(scene, to))) {
    const again = await offerTimes(one, { ...state, missed: undefined }, scene);
    return { ...again, replies: [{ say: [{ key: 'slots.gone' }] }, ...again.replies] };
  }
  const { reference } = one;
  const values = { what: nounOf(one.service, scene), time: slotSay(to), reference: { reference } };
  return {
    replies: [{ say: [{ key: 'slots.moved', values }], expecting: 'words' }],
    effects: [
      { do: 'move-booking', reference, to },
      { do: 'mark', marks: { moved: reference } },
    ],
    then: 'end',
  };
}
