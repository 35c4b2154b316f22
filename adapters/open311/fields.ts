import type { Answer, Place } from '../../knowledge/catalogue/answer';
import type { Question, Service } from '../../knowledge/catalogue/service';
import { LONGEST_DESCRIPTION, type Matter } from '../../requests/back-office';
import { spanOf, valueOf } from './values';

/** Where those who do the work can fetch a photo, by the id of its file. */
export type PhotoAddress = (file: string) => string;

/** GeoReport v2 takes no request without a location. */
const NO_PLACE = 'No place was given';

/** What the back office calls a service of ours. */
export const serviceCode = (code: string, service: Service | undefined): string => service?.open311 ?? code;

/** A matter as the fields of POST requests: GeoReport v2, "POST Service Request". */
export function fieldsOf(
  { request, description }: Matter,
  photoAddress: PhotoAddress,
  service?: Service,
): URLSearchParams {
  const fields = new URLSearchParams({ service_code: serviceCode(request.service, service) });
  for (const [name, value] of locationOf(request.place)) fields.set(name, value);
  const [photo, ...photos] = request.files.map(photoAddress);
  const besides: string[] = [];
  if (photo !== undefined) fields.set('media_url', photo);
  for (const [code, answer] of Object.entries(request.answers)) {
    const question = service?.questions.find((one) => one.code === code);
    if (service?.open311 === undefined || question?.open311 !== undefined)
      addAnswer(fields, code, answer, question);
    else if (isContact(answer)) addAnswer(fields, code, answer);
    else besides.push(...inWords(code, answer, question));
  }
  if (request.slot && service?.open311 === undefined)
    fields.set('attribute[appointment]', spanOf(request.slot));
  fields.set('description', withMore(description, [...besides, ...photos.map((one) => `Photo: ${one}`)]));
  return fields;
}

function locationOf(place: Place | undefined): [name: string, value: string][] {
  if (!place) return [['address_string', NO_PLACE]];
  const { latitude, longitude, addressId, label } = place;
  return [
    ...(addressId === undefined ? [] : [['address_id', addressId] satisfies [string, string]]),
    ...(latitude === undefined || longitude === undefined
      ? []
      : ([
          ['lat', String(latitude)],
          ['long', String(longitude)],
        ] satisfies [string, string][])),
    ['address_string', label],
  ];
}

/** What has no field of its own stands below the description, which is cut where both would be too long. */
export function withMore(description: string, more: readonly string[]): string {
  const below = more.map((line) => `\n${line}`).join('');
  return `${description.slice(0, Math.max(0, LONGEST_DESCRIPTION - below.length))}${below}`.slice(
    0,
    LONGEST_DESCRIPTION,
  );
}

const isContact = ({ type }: Answer): boolean => type === 'phone' || type === 'email';

/** A number and an e-mail address have fields of their own; what is not known, and a photo, is no attribute. */
function addAnswer(fields: URLSearchParams, code: string, answer: Answer, question?: Question): void {
  const name = `attribute[${question?.open311 ?? code}]`;
  switch (answer.type) {
    case 'phone':
      return fields.set('phone', answer.e164);
    case 'email':
      return fields.set('email', answer.address);
    case 'choices':
      for (const one of answer.codes) fields.append(`${name}[]`, keyOf(one, question));
      return;
    case 'choice':
      return fields.set(name, keyOf(answer.code, question));
    case 'photo':
    case 'unknown':
      return;
    default:
      return fields.set(name, valueOf(answer));
  }
}

const choiceOf = (code: string, question?: Question) => question?.choices?.find((one) => one.code === code);
const keyOf = (code: string, question?: Question): string => choiceOf(code, question)?.open311 ?? code;

/** An answer to a question that the back office does not ask. */
function inWords(code: string, answer: Answer, question?: Question): string[] {
  const called = (one: string): string => choiceOf(one, question)?.label.en ?? one;
  const label = question?.label.en ?? code;
  switch (answer.type) {
    case 'photo':
    case 'unknown':
    case 'phone':
    case 'email':
      return [];
    case 'choice':
      return [`${label}: ${called(answer.code)}`];
    case 'choices':
      return [`${label}: ${answer.codes.map(called).join(', ')}`];
    case 'yes-no':
      return [`${label}: ${answer.yes ? 'yes' : 'no'}`];
    default:
      return [`${label}: ${valueOf(answer)}`];
  }
}
