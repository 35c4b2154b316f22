import type { Say } from '../../language/reply';
import { saidReference } from '../../requests/said-reference';
import type { ServiceRequest } from '../../requests/service-request';
import type { Scene, Step } from '../dialog';
import { nounOf } from '../noun';
import { statusFrame } from '../status/state';
import { amongOf, type Booked, isBooked, isToCome } from './booking';
import { offerTimes } from './moving';
import type { AppointmentState } from './state';

type Begun = Step<AppointmentState>;

/** Finds the time that is meant among those of which this citizen may be told; else they show first who they are. */
export async function begin(state: AppointmentState, scene: Scene, proving?: string): Promise<Begun> {
  const reference = state.reference ?? saidReference(state.said);
  const { requests, proved } = await scene.records.own(proving);
  if (reference !== undefined) return named({ ...state, reference }, scene, { requests, proved });
  const coming = requests.filter(isBooked).filter((one) => isToCome(one, scene));
  const [only, ...others] = coming;
  if (!only) return proved ? over({ key: 'slots.no-booking' }) : proofFirst(state, []);
  const among = coming.map(amongOf);
  if (others.length > 0) return { replies: [], then: { wait: { ...state, among, open: 'which' } } };
  return goOnWith(only, state, scene);
}

async function named(
  state: AppointmentState & { readonly reference: string },
  scene: Scene,
  { requests, proved }: { readonly requests: readonly ServiceRequest[]; readonly proved: boolean },
): Promise<Begun> {
  const { reference } = state;
  const values = { reference: { reference } };
  const own = requests.find((one) => one.reference === reference);
  if (own && isBooked(own)) return goOnWith(own, state, scene);
  if (own) return over({ key: 'slots.not-booked', values });
  if (proved || !(await scene.records.request(reference))) return over({ key: 'status.not-found', values });
  return proofFirst(state, [{ key: 'slots.proof-first' }]);
}

/** With this one, whatever is wanted of it. */
export async function goOnWith(one: Booked, state: AppointmentState, scene: Scene): Promise<Begun> {
  const { reference } = one;
  const known = { ...state, reference, among: [amongOf(one)] };
  if (!isToCome(one, scene)) {
    const phone = { phone: scene.catalogue.council.contact.phone };
    return over({ key: 'slots.too-late', values: { what: nounOf(one.service, scene), phone } });
  }
  if (state.wants === 'move') return offerTimes(one, known, scene);
  return { replies: [], then: { wait: { ...known, open: state.wants === 'give-up' ? 'sure' : 'what' } } };
}

function proofFirst({ said, wants, reference }: AppointmentState, say: readonly Say[]): Begun {
  const change = { ...(wants ? { wants } : {}), ...(reference === undefined ? {} : { reference }) };
  return { replies: say.length > 0 ? [{ say }] : [], then: { begin: statusFrame(said, change) } };
}

export const over = (...say: Say[]): Begun => ({ replies: [{ say, expecting: 'words' }], then: 'end' });
