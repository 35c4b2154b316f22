import type { Draft, Stored } from '../storage/store';
import { type Citizen, citizenKey, type Identity, identityKey } from './identity';

/** An identity as it was read, and the citizen that it is part of. */
export interface Known {
  readonly id: string;
  readonly identity: Stored<Identity>;
  readonly citizen: Stored<Citizen>;
}

/**
 * A web visitor has proved to be somebody whom we know by phone or e-mail: from now on both are one citizen. Only the visitor
 * moves, not what else was ever proved in that browser. Nothing that was written down changes: entries belong for ever
 * to the identity that made them, and the timeline merges those of the set.
 */
export function joinInto(draft: Draft, visitor: Known, other: Known): void {
  const from = visitor.identity.value.citizen;
  const to = other.identity.value.citizen;
  if (from === to) return;
  const left = visitor.citizen.value.identities.filter((id) => id !== visitor.id);
  const identities = [...other.citizen.value.identities, visitor.id];
  const language = newer(visitor.citizen.value.language, other.citizen.value.language);
  draft
    .expecting(identityKey(visitor.id), visitor.identity)
    .expecting(identityKey(other.id), other.identity)
    .expecting(citizenKey(from), visitor.citizen)
    .expecting(citizenKey(to), other.citizen)
    .putting(identityKey(visitor.id), { ...visitor.identity.value, citizen: to })
    .putting(citizenKey(to), { ...other.citizen.value, identities, ...(language ? { language } : {}) });
  if (left.length === 0) draft.removing(citizenKey(from));
  else draft.putting(citizenKey(from), { ...visitor.citizen.value, identities: left });
}

/** The language that was chosen last, on whichever channel. */
function newer(one: Citizen['language'], other: Citizen['language']): Citizen['language'] {
  return one && (!other || one.at > other.at) ? one : other;
}
