import { DateTime } from 'luxon';
import type { Answer, Place } from '../../../knowledge/catalogue/answer';
import type { Catalogue } from '../../../knowledge/catalogue/catalogue';
import type { Question } from '../../../knowledge/catalogue/service';
import { ZONE } from '../../../language/dates';
import { written } from '../../../language/signs';
import { openOrClosed } from '../../../requests/public-list';
import type { ServiceRequest } from '../../../requests/service-request';
import type { Tree } from '../../http/xml-writing';
import { openService } from './definitions';

/** About a hundred metres. */
const ROUNDED_DEGREES = 3;

/** GeoReport v2, "GET Service Request", with what anybody may know and no more; undefined if that is nothing. */
export function requestShown(
  request: ServiceRequest,
  catalogue: Catalogue,
  publicUrl: URL,
): Tree | undefined {
  const service = openService(catalogue, request.service);
  if (!service || !request.public) return undefined;
  const { released, promisedBy, steps, at } = request;
  // The service may have been opened or closed further since: the stricter of the two holds.
  const exact = service.public === 'exact' && request.public === 'exact';
  const photo = released?.files[0];
  return {
    service_request_id: written(request.reference),
    status: openOrClosed(request),
    status_notes: notesOf(request) ?? null,
    service_name: service.title.en,
    service_code: service.code,
    description: released?.description ? request.description : null,
    agency_responsible: catalogue.council.teams[request.team]?.name.en ?? null,
    service_notice: null,
    requested_datetime: w3(at),
    updated_datetime: w3(steps.at(-1)?.at ?? at),
    expected_datetime: promisedBy === undefined ? null : endOf(promisedBy),
    ...placeShown(request.place, exact),
    zipcode: null,
    media_url: photo === undefined ? null : new URL(`/files/${photo}`, publicUrl).href,
    attributes: service.questions.flatMap((question) =>
      answerShown(question, request.answers[question.code]),
    ),
  };
}

/** What the back office says of how it stands now, which is public there; never the citizen's words. */
function notesOf({ passedOn, ...request }: ServiceRequest): string | undefined {
  const seen = passedOn?.seen;
  return seen && seen.open === (openOrClosed(request) === 'open') ? seen.notes : undefined;
}

/** Names come from the council's own list of places: what somebody typed may name anybody. */
function placeShown(place: Place | undefined, exact: boolean): Readonly<Record<string, Tree>> {
  const street = exact ? place?.street : undefined;
  const rounded = (degrees: number | undefined): number | null =>
    degrees === undefined ? null : exact ? degrees : Number(degrees.toFixed(ROUNDED_DEGREES));
  return {
    address: [street, place?.area ?? place?.ward].filter(Boolean).join(', ') || null,
    address_id: (exact ? place?.addressId : undefined) ?? null,
    lat: rounded(place?.latitude),
    long: rounded(place?.longitude),
  };
}

/** Choices and numbers only: other answers are in somebody's own words. */
function answerShown({ code, label, choices }: Question, answer: Answer | undefined): Tree[] {
  const shown = (value: string, key: string): Tree => ({ label: label.en, name: code, value, code: key });
  const chosen = (key: string): Tree[] => {
    const choice = choices?.find((one) => one.code === key);
    return choice ? [shown(choice.label.en, key)] : [];
  };
  switch (answer?.type) {
    case 'choice':
      return chosen(answer.code);
    case 'choices':
      return answer.codes.flatMap(chosen);
    case 'yes-no':
      return [shown(answer.yes ? 'Yes' : 'No', String(answer.yes))];
    case 'number':
      return [shown(String(answer.number), String(answer.number))];
    default:
      return [];
  }
}

export const w3 = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

const endOf = (day: string): string => w3(DateTime.fromISO(day, { zone: ZONE }).endOf('day').toMillis());
