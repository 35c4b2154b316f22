import type { Service } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';
import type { Value } from '../../language/reply';
import { articleOn } from '../answer/answer';
import type { Scene } from '../dialog';
import { CALL_BACK } from '../person/state';

/** How sure a guess must be: to begin its form at once, to be understood at all, to be offered, to be better than none. */
export const SURE = 0.6;
export const UNDERSTOOD = 0.45;
const LIKELY = 0.25;
export const FAINT = 0.1;

/** The likeliest services that we can do something about, best first. Signs and numbers are about nothing. */
export async function likelyServices(heard: Hearing, scene: Scene, least = LIKELY): Promise<Service[]> {
  if (!/\p{L}{2}/u.test(heard.text)) return [];
  const guesses = (await heard.services()).filter((guess) => guess.confidence >= least);
  return guesses
    .map((guess) => guess.is)
    .filter((service) => service.kind !== 'information' || articleOn(service, scene));
}

/** A few things that can be asked for: those that the council names, or some from as many corners of the catalogue. */
export function examplesOf({ catalogue }: Scene): Value {
  const named = catalogue.council.firstOffered.flatMap((code) => catalogue.service(code) ?? []);
  const some = named.length > 0 ? named : fromManyCorners(catalogue.services);
  return { list: some.map((service) => ({ words: service.noun })), or: true };
}

function fromManyCorners(services: readonly Service[]): Service[] {
  const groups = new Set<string>();
  return services.filter((service) => {
    const fit = service.kind !== 'information' && service.code !== CALL_BACK;
    if (!fit || groups.size === 3 || groups.has(service.group)) return false;
    return groups.add(service.group);
  });
}
