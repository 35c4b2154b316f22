import { localNow } from '../../knowledge/values/calendar';
import type { PhraseKey } from '../../language/phrases/en';
import type { Say, Value } from '../../language/reply';
import { beginsAt } from '../../requests/free-times';
import type { Status } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';
import { slotSay } from '../../requests/slot-words';
import type { Scene } from '../dialog';
import { nounOf } from '../noun';

/** What a request is said to be, by its status. */
const STATES: Readonly<Record<Status, PhraseKey>> = {
  received: 'status.received',
  sent: 'status.sent',
  accepted: 'status.accepted',
  'in-progress': 'status.in-progress',
  done: 'status.done',
  closed: 'status.closed',
  'confirmed-fixed': 'status.confirmed-fixed',
  reopened: 'status.reopened',
};

const MOST_TOLD = 3;

/** What anybody may know who has the reference: what kind of thing it is, how far it has come, and what is next. */
export const toldPublicly = (request: ServiceRequest, scene: Scene): Say[] => [
  { key: 'status.public', values: { what: nounOf(request.service, scene), state: stateOf(request, scene) } },
  ...nextOf(request, scene),
];

/** A request of one's own: also where it is and under which reference. */
export function toldToOwner(request: ServiceRequest, scene: Scene): Say[] {
  const values = {
    what: nounOf(request.service, scene),
    state: stateOf(request, scene),
    reference: { reference: request.reference },
  };
  const own: Say = request.place
    ? { key: 'status.own', values: { ...values, place: request.place.label } }
    : { key: 'status.own-placeless', values };
  const time = bookedFor(request, scene);
  return [own, ...(time ? [time] : nextOf(request, scene))];
}

/** The newest of one's own requests, and how many more there are. */
export function toldAll(requests: readonly ServiceRequest[], scene: Scene): Say[] {
  const told = requests.slice(0, MOST_TOLD).flatMap((request) => toldToOwner(request, scene));
  const count = requests.length - MOST_TOLD;
  return count > 0 ? [...told, { key: 'status.more', values: { count } }] : told;
}

/** How far it has come, since when, and with whom. */
const stateOf = (request: ServiceRequest, scene: Scene): Say => ({
  key: STATES[request.status],
  values: {
    day: { day: localNow(request.steps.at(-1)?.at ?? request.at).day },
    team: teamOf(request, scene),
  },
});

/** What comes next, or what the team has said; that something is closed does not make it right. */
function nextOf(request: ServiceRequest, scene: Scene): Say[] {
  const held = heldUp(request, scene);
  if (held) return [held];
  const note = request.steps.at(-1)?.note;
  const says: Say[] = [
    ...(note === undefined ? [] : [{ key: 'status.note', values: { note } } as const]),
    ...(request.freed ? [{ key: 'slots.freed' } as const] : []),
  ];
  switch (request.status) {
    case 'received':
    case 'sent':
    case 'accepted':
    case 'reopened':
      return [untilLooked(request, scene)];
    case 'in-progress':
      return says;
    case 'done':
    case 'closed': {
      const phone = { phone: scene.catalogue.council.contact.phone };
      return [...says, { key: 'status.not-right', values: { phone } }];
    }
    case 'confirmed-fixed':
      return [];
  }
}

/** Whoever has a time wants to hear it, and that it can be changed. When somebody is at home is for nobody else to know. */
const bookedFor = ({ slot, passedOn }: ServiceRequest, { now }: Scene): Say | undefined =>
  slot && !passedOn?.held && beginsAt(slot) > now
    ? { key: 'slots.stands', values: { time: slotSay(slot) } }
    : undefined;

/** It has not got to those who do the work: then no day is named by which they will have looked. */
function heldUp(request: ServiceRequest, scene: Scene): Say | undefined {
  const held = request.passedOn?.held;
  if (!held) return undefined;
  const values = { team: teamOf(request, scene), phone: { phone: scene.catalogue.council.contact.phone } };
  return { key: held.is === 'stuck' ? 'status.stuck' : 'status.held-up', values };
}

const teamOf = ({ team }: ServiceRequest, { catalogue: { council } }: Scene): Value => ({
  words: (council.teams[team] ?? council).name,
});

function untilLooked(request: ServiceRequest, scene: Scene): Say {
  const { promisedBy } = request;
  const { council } = scene.catalogue;
  const team = teamOf(request, scene);
  if (promisedBy === undefined) return { key: 'filed.no-target', values: { team } };
  const by = { day: promisedBy };
  if (promisedBy >= localNow(scene.now).day) return { key: 'status.by', values: { team, by } };
  return { key: 'status.late', values: { team, by, phone: { phone: council.contact.phone } } };
}
