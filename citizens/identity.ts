import { keyedHash, newId } from '../base/ids';
import type { Language } from '../language/reply';
import type { Draft } from '../storage/store';

/** One way in which we know somebody. Entries belong to it for ever; which citizen it is part of may change. */
export interface Identity {
  readonly shape: 1;
  readonly kind: 'phone' | 'visitor';
  /** The number (E.164) to answer to; absent for a web visitor. */
  readonly phone?: string;
  readonly citizen: string;
  /** Since when (ms) this number wants no texts from us. */
  readonly optedOutAt?: number;
}

/** A person, as far as we know: a set of identities. */
export interface Citizen {
  readonly shape: 1;
  readonly identities: readonly string[];
  /** The language they chose, on whichever channel, and when. */
  readonly language?: { readonly is: Language; readonly at: number };
}

export const identityKey = (id: string): string => `identity:${id}`;
export const citizenKey = (id: string): string => `citizen:${id}`;

/** The identity of a phone number, the same for its texts and its calls. The number itself is in no key. */
export const phoneIdentity = (secret: string, e164: string): string =>
  `phone.${keyedHash(secret, 'phone', e164)}`;

/** The identity of a web visitor: somebody of their own until a proof joins them. */
export const visitorIdentity = (secret: string, visitor: string): string =>
  `visitor.${keyedHash(secret, 'visitor', visitor)}`;

/** Somebody of whom nothing was known: their identity, and the citizen that it is all we know of. */
export function openIdentityInto(draft: Draft, id: string, phone: string | undefined): void {
  const identity: Identity = { shape: 1, kind: phone ? 'phone' : 'visitor', phone, citizen: newId() };
  const citizen: Citizen = { shape: 1, identities: [id] };
  draft
    .expecting(identityKey(id), undefined)
    .putting(identityKey(id), identity)
    .expecting(citizenKey(identity.citizen), undefined)
    .putting(citizenKey(identity.citizen), citizen);
}
