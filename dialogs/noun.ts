import type { Value } from '../language/reply';
import type { Scene } from './dialog';

/** What a service is about; one that is no longer in the catalogue leaves its code. */
export function nounOf(service: string, { catalogue }: Scene): Value {
  const known = catalogue.service(service);
  return known ? { words: known.noun } : service;
}
