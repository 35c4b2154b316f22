import type { Service } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';
import type { Value } from '../../language/reply';
import type { Scene } from '../dialog';
import { CALL_BACK } from '../person/state';

/** From here on a form is begun at once; from LIKELY on the services are offered. */
export const SURE = 0.6;
const LIKELY = 0.15;

/** The likeliest services, best first; a second and third only if they are not far behind. */
export function likelyServices(heard: Hearing, least = LIKELY): Service[] {
  const guesses = heard.services().filter((guess) => guess.confidence >= least);
  return guesses.slice(0, 3).map((guess) => guess.is);
}

/** A few things that can be asked for, from as many corners of the catalogue. */
export function examplesOf({ catalogue }: Scene): Value {
  const groups = new Set<string>();
  const some = catalogue.services.filter((service) => {
    const fit = service.kind !== 'information' && service.code !== CALL_BACK;
    if (!fit || groups.size === 3 || groups.has(service.group)) return false;
    return groups.add(service.group);
  });
  return { list: some.map((service) => ({ words: service.noun })), or: true };
}
