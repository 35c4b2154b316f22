import type { Clock } from '../base/clock';
import { sortable } from '../base/ids';
import { auditInto, type Deed } from '../citizens/audit';
import { ATTENTION, type Attention, attendedInto, attentionKey, attentionKeyOf } from '../outbox/attention';
import { passOnInto } from '../requests/passing-on';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import { Draft, MAX_RANGE, readOne, type Store, type Stored } from '../storage/store';
import type { Staff } from './staff';
import { canSend, sendAgain, takeOff, type Unarrived, withText } from './unarrived';
import { citizensOf, identitiesOn } from './whose';

/** An incoming message whose turn could not be finished, as it was parked under its id. */
export interface ParkedTurn {
  readonly id: string;
  readonly at: number;
  readonly conversation: string;
  /** Number of the entry of its log that holds it. */
  readonly entry?: number;
  readonly channel: string;
  readonly thread: string;
  readonly type: string;
  readonly text: string;
}

export interface TroublesParts {
  readonly store: Store;
  readonly clock: Clock;
  /** Where turns are parked; `bots` puts them there. */
  readonly parked: { readonly index: string; key(id: string): string };
  /** Takes the message once more, as it came; done twice it is taken once. */
  replay(parked: ParkedTurn): Promise<void>;
}

/** One thing that needs a look; what it is about stands beside it, if it is still there. */
export interface Trouble {
  readonly id: string;
  readonly attention: Attention;
  readonly parked?: ParkedTurn;
  readonly request?: ServiceRequest;
  /** Whose it is. */
  readonly citizen?: string;
  /** It can be tried once more. */
  readonly again: boolean;
}

/** Why nothing more need be done about it. */
export const SETTLED = {
  reached: 'They were reached in another way',
  'not-needed': 'It is no longer needed',
  'wrong-number': 'The number is wrong',
  seen: 'I have seen it',
} as const;
export type Settled = keyof typeof SETTLED;

interface Found extends Unarrived {
  readonly id: string;
  readonly stored: Stored<Attention>;
  readonly turn?: Stored<ParkedTurn>;
  readonly request?: ServiceRequest;
}

/** Where the assistant can speak by itself: a call is over. */
const REPLAYED_ON = ['web', 'sms'];

/** What needs a person: messages that we failed at, that did not arrive, requests that did not get there. */
export class Troubles {
  constructor(private readonly parts: TroublesParts) {}

  /** All of it, the oldest first. Whoever sees a citizen's words by it is in the audit before. */
  async list(staff: Staff): Promise<readonly Trouble[]> {
    const { store } = this.parts;
    const members = await store.range(ATTENTION, { limit: MAX_RANGE });
    const records = await store.read(members.map(attentionKeyOf));
    const all = await Promise.all([...records.values()].map((one) => this.about(one as Stored<Attention>)));
    if (all.some(({ turn }) => turn)) await this.noted(staff);
    const threads = all.flatMap(({ turn }) => turn?.value.thread ?? []);
    const speakers = await identitiesOn(store, threads);
    const identityOf = ({ entry, turn }: Found): string =>
      entry?.identity ?? speakers.get(turn?.value.thread ?? '') ?? '';
    const citizens = await citizensOf(store, [...new Set(all.map(identityOf))]);
    return all.map((one) => ({
      id: one.id,
      attention: one.attention,
      parked: one.turn?.value,
      request: one.request,
      citizen: citizens.get(identityOf(one)),
      again: mayTryAgain(one),
    }));
  }

  /** Tries it once more. False if it can't be, or somebody has dealt with it already. */
  async again(staff: Staff, id: string): Promise<boolean> {
    const found = await this.find(id);
    if (!found || !mayTryAgain(found)) return false;
    const did = (deed: Deed) => (draft: Draft) => this.doneInto(draft, staff, found, deed);
    if (found.turn) {
      await this.parts.replay(found.turn.value);
      return this.unpark(found, did('replayed-turn'));
    }
    if (!found.request) return sendAgain(this.parts, found, did('tried-undelivered-again'));
    const draft = new Draft();
    passOnInto(draft, found.request.reference, this.parts.clock.now());
    // It leaves the list with the first answer from there, and not before.
    did('tried-undelivered-again')(draft);
    return (await this.parts.store.commit(draft)).ok;
  }

  /** Nothing more is to be done about it. A request leaves the list only by being brought there, or done here. */
  async settle(staff: Staff, id: string, why: Settled): Promise<boolean> {
    const found = await this.find(id);
    if (!found || found.request) return false;
    const deed = found.turn ? 'settled-turn' : 'settled-undelivered';
    const also = (draft: Draft): void => this.doneInto(draft, staff, found, deed, why);
    return found.turn ? this.unpark(found, also) : takeOff(this.parts, found, also);
  }

  private async find(id: string): Promise<Found | undefined> {
    const stored = (await readOne(this.parts.store, attentionKey(id))) as Stored<Attention> | undefined;
    return stored && this.about(stored);
  }

  private async about(stored: Stored<Attention>): Promise<Found> {
    const { store, parked } = this.parts;
    const attention = stored.value;
    const { kind, about } = attention;
    const common = { id: `${kind}.${about}`, stored, attention };
    if (kind === 'parked') {
      const turn = await readOne(store, parked.key(about));
      const value = turn && { ...(turn.value as ParkedTurn), id: about };
      return { ...common, turn: turn && value && { value, version: turn.version } };
    }
    if (kind === 'request-stuck') {
      const request = await readOne(store, requestKey(about));
      return { ...common, request: request && readRequest(request.value) };
    }
    return { ...common, ...(await withText(store, attention)) };
  }

  private async unpark({ attention, turn }: Found, also: (draft: Draft) => void): Promise<boolean> {
    const { store, parked } = this.parts;
    const key = parked.key(attention.about);
    const member = `${sortable(turn!.value.at)}|${attention.about}`;
    const draft = new Draft().expecting(key, turn).removing(key).unindexing(parked.index, member);
    attendedInto(draft, attention);
    also(draft);
    return (await store.commit(draft)).ok;
  }

  /** Of two who do it at once one is told that it is done. */
  private doneInto(draft: Draft, who: Staff, { id, stored }: Found, did: Deed, why?: Settled): void {
    draft.expecting(attentionKey(id), stored);
    auditInto(draft, { at: this.parts.clock.now(), who: who.id, did, about: id, why });
  }

  private async noted(staff: Staff): Promise<void> {
    const draft = new Draft();
    auditInto(draft, { at: this.parts.clock.now(), who: staff.id, did: 'read-parked-turns' });
    await this.parts.store.commit(draft);
  }
}

/** Of what was parked only words can be taken again: an event was of its moment. */
function mayTryAgain({ turn, request, ...text }: Found): boolean {
  if (turn) return turn.value.type === 'message' && REPLAYED_ON.includes(turn.value.channel);
  return request ? request.passedOn?.held?.is === 'stuck' : canSend(text);
}
