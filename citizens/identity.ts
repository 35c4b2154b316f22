import { keyedHash, newId } from '../base/ids';
import type { Language } from '../language/reply';
import type { Draft } from '../storage/store';

/** One way in which we know somebody. Entries belong to it for ever; which citizen it is part of may change. */
export interface Identity {
  readonly shape: 1;
  readonly kind: 'phone' | 'visitor' | 'email';
  /** The number (E.164) or the address to answer to; a web visitor has neither. */
  readonly phone?: string;
  readonly email?: string;
  readonly citizen: string;
  /** Since when (ms) this number wants no texts from us, or this address no e-mail but the codes it is asked for. */
  readonly optedOutAt?: number;
  /** Since when (ms) the mail server says that nobody can be reached there. */
  readonly refusedAt?: number;
}

/** Where somebody says that they can be reached. */
export type Contact = { readonly phone: string } | { readonly email: string };

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

/** The identity of an e-mail address, however its letters are cased. The address itself is in no key. */
export const emailIdentity = (secret: string, address: string): string =>
  `email.${keyedHash(secret, 'email', address.toLowerCase())}`;

export const contactIdentity = (secret: string, to: Contact): string =>
  'phone' in to ? phoneIdentity(secret, to.phone) : emailIdentity(secret, to.email);

/** The identity of a web visitor: somebody of their own until a proof joins them. */
export const visitorIdentity = (secret: string, visitor: string): string =>
  `visitor.${keyedHash(secret, 'visitor', visitor)}`;

/** Somebody of whom nothing was known: their identity, and the citizen that it is all we know of. */
export function openIdentityInto(draft: Draft, id: string, to: Contact | undefined): void {
  const kind = !to ? 'visitor' : 'phone' in to ? 'phone' : 'email';
  const identity: Identity = { shape: 1, kind, ...to, citizen: newId() };
  const citizen: Citizen = { shape: 1, identities: [id] };
  draft
    .expecting(identityKey(id), undefined)
    .putting(identityKey(id), identity)
    .expecting(citizenKey(identity.citizen), undefined)
    .putting(citizenKey(identity.citizen), citizen);
}
