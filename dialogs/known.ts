import { z } from 'zod';
import { DAY } from '../base/clock';
import type { Place } from '../knowledge/catalogue/answer';
import type { Service } from '../knowledge/catalogue/service';
import { placeShape } from '../requests/answer-shape';
import { type Answers, itemsOf, PLACE } from '../requests/form';
import { stateShape as binDayShape } from './bin-day/state';
import type { Scene } from './dialog';
import { type ReportState } from './report/state';
import type { Ran } from './stack';

/** What citizens have told of themselves in this conversation, so that no form asks for it again. */
export interface Known {
  readonly name?: string;
  /** E.164. */
  readonly phone?: string;
  readonly email?: string;
  /** The last place they told us of. */
  readonly place?: Place;
  /** When the last of it was told. */
  readonly at: number;
}

export const knownShape: z.ZodType<Known> = z.object({
  name: z.string().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  place: placeShape.optional(),
  at: z.number(),
});

/** A number that texts or rings is claimed and not proved: after a day somebody else may hold the phone. */
export const stillKnown = (known: Known | undefined, now: number): Known | undefined =>
  known && now - known.at < DAY ? known : undefined;

/** What is known after a turn: what its form holds, sent or still open, or the place whose bin days were told. */
export function knownWith(
  before: Known | undefined,
  { stack, effects }: Ran,
  { catalogue, now }: Scene,
): { readonly known?: Known } {
  const told = effects.flatMap((effect) => {
    if (effect.do === 'agree-to-news') return effect.email === undefined ? [] : [{ email: effect.email }];
    if (effect.do !== 'file-request') return [];
    const { service, answers, place } = effect.request;
    return [
      toldIn(catalogue.service(service), place ? { ...answers, [PLACE]: { type: 'place', place } } : answers),
    ];
  });
  const top = stack.at(-1);
  if (top?.dialog === 'report') {
    const { service, answers } = top.state as ReportState;
    told.push(toldIn(catalogue.service(service), answers));
  }
  if (top?.dialog === 'bin-day') told.push(placeOf(binDayShape.safeParse(top.state).data?.place));
  const all = Object.assign({}, ...told) as Partial<Known>;
  if (Object.keys(all).length === 0) return before ? { known: before } : {};
  return { known: { ...before, ...all, at: now } };
}

function toldIn(service: Service | undefined, answers: Answers): Partial<Known> {
  if (!service) return {};
  const told = itemsOf(service).map(({ code, question }): Partial<Known> => {
    const answer = answers[code];
    if (answer?.type === 'phone') return { phone: answer.e164 };
    if (answer?.type === 'email') return { email: answer.address };
    if (answer?.type === 'place') return placeOf(answer.place);
    return answer?.type === 'text' && question?.about_you === 'name' ? { name: answer.text } : {};
  });
  return Object.assign({}, ...told) as Partial<Known>;
}

const placeOf = (place: Place | undefined): Partial<Known> => (place ? { place } : {});
