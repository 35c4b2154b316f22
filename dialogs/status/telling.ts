import { localNow } from '../../knowledge/values/calendar';
import type { PhraseKey } from '../../language/phrases/en';
import type { Say, Value } from '../../language/reply';
import type { ServiceRequest } from '../../requests/service-request';
import type { Scene } from '../dialog';

type Status = ServiceRequest['status'];

/** What a request is said to be, and what comes next, by its status. */
const WORDS: Readonly<
  Record<Status, { readonly state: PhraseKey; next(request: ServiceRequest, scene: Scene): Say }>
> = {
  received: { state: 'status.received', next: untilLooked },
};

const MOST_TOLD = 3;

/** What anybody may know who has the reference: what kind of thing it is, how far it has come, and what is next. */
export const toldPublicly = (request: ServiceRequest, scene: Scene): Say[] => [
  { key: 'status.public', values: { what: nounOf(request, scene), state: stateOf(request) } },
  WORDS[request.status].next(request, scene),
];

/** A request of one's own: also where it is and under which reference. */
export function toldToOwner(request: ServiceRequest, scene: Scene): Say[] {
  const values = {
    what: nounOf(request, scene),
    state: stateOf(request),
    reference: { reference: request.reference },
  };
  const own: Say = request.place
    ? { key: 'status.own', values: { ...values, place: request.place.label } }
    : { key: 'status.own-placeless', values };
  return [own, WORDS[request.status].next(request, scene)];
}

/** The newest of one's own requests, and how many more there are. */
export function toldAll(requests: readonly ServiceRequest[], scene: Scene): Say[] {
  const told = requests.slice(0, MOST_TOLD).flatMap((request) => toldToOwner(request, scene));
  const count = requests.length - MOST_TOLD;
  return count > 0 ? [...told, { key: 'status.more', values: { count } }] : told;
}

/** A service that is no longer in the catalogue leaves its code. */
function nounOf({ service }: ServiceRequest, { catalogue }: Scene): Value {
  const known = catalogue.service(service);
  return known ? { words: known.noun } : service;
}

const stateOf = ({ status, at }: ServiceRequest): Say => ({
  key: WORDS[status].state,
  values: { day: { day: localNow(at).day } },
});

function untilLooked({ team: code, promisedBy }: ServiceRequest, { catalogue, now }: Scene): Say {
  const { council } = catalogue;
  const team = { words: (council.teams[code] ?? council).name };
  if (promisedBy === undefined) return { key: 'filed.no-target', values: { team } };
  const by = { day: promisedBy };
  if (promisedBy >= localNow(now).day) return { key: 'status.by', values: { team, by } };
  return { key: 'status.late', values: { team, by, phone: { phone: council.contact.phone } } };
}
