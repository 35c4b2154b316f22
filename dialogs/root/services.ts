import type { Body } from '../../knowledge/catalogue/body';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Service, Taken } from '../../knowledge/catalogue/service';
import type { Hearing } from '../../knowledge/hearing';
import type { Value } from '../../language/reply';
import { articleOn } from '../answer/answer';
import type { Scene } from '../dialog';
import { CALL_BACK } from '../person/state';

/** How sure a guess must be: to begin its form at once, to be understood at all, to be offered, to be better than none. */
export const SURE = 0.6;
export const UNDERSTOOD = 0.45;
export const LIKELY = 0.25;
export const FAINT = 0.1;
export const MOST_OFFERED = 3;

/** Signs and numbers are about nothing. */
const SAYS_SOMETHING = /\p{L}{2}/u;

/** The body that it is surely for, and not for the council. */
export async function sureElsewhere(heard: Hearing): Promise<Body | undefined> {
  const guess = SAYS_SOMETHING.test(heard.text) ? await heard.elsewhere() : undefined;
  return guess && guess.confidence >= SURE ? guess.is : undefined;
}

/**
 * Codes of the likeliest services that we can do something about, best first, and of the body that it may be for
 * instead.
 */
export async function likelyTopics(heard: Hearing, scene: Scene, least = LIKELY): Promise<string[]> {
  if (!SAYS_SOMETHING.test(heard.text)) return [];
  const services = (await heard.services())
    .filter(({ is, confidence }) => confidence >= least && canDo(is, scene))
    .map(({ is }) => is.code);
  const elsewhere = await heard.elsewhere();
  const body = elsewhere && elsewhere.confidence >= least ? [elsewhere.is.code] : [];
  return [...body, ...services].slice(0, MOST_OFFERED);
}

const canDo = (service: Service, scene: Scene): boolean =>
  service.kind !== 'information' || articleOn(service, scene) !== undefined;

/** The service to which words of this kind go that nobody asked for. */
export const serviceTaking = (what: Taken, { services }: Catalogue): Service | undefined =>
  services.find(({ takes }) => takes === what);

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
