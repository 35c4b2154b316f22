import { DateTime } from 'luxon';
import type { Answer } from '../../knowledge/catalogue/answer';
import { ZONE } from '../../language/dates';
import type { Matter } from '../../requests/back-office';

/** Where those who do the work can fetch a photo, by the id of its file. */
export type PhotoAddress = (file: string) => string;

/** A matter as the fields of POST requests: GeoReport v2, "POST Service Request", which has room for one photo. */
export function fieldsOf({ request, description }: Matter, photoAddress: PhotoAddress): URLSearchParams {
  const fields = new URLSearchParams({ service_code: request.service });
  const { place } = request;
  if (place?.latitude !== undefined && place.longitude !== undefined) {
    fields.set('lat', String(place.latitude));
    fields.set('long', String(place.longitude));
  }
  if (place) fields.set('address_string', place.label);
  fields.set('description', description);
  const [photo] = request.files;
  if (photo !== undefined) fields.set('media_url', photoAddress(photo));
  for (const [code, answer] of Object.entries(request.answers)) addAnswer(fields, code, answer);
  return fields;
}

/** A number and an e-mail address have fields of their own; what is not known, and a photo, is no attribute. */
function addAnswer(fields: URLSearchParams, code: string, answer: Answer): void {
  switch (answer.type) {
    case 'phone':
      return fields.set('phone', answer.e164);
    case 'email':
      return fields.set('email', answer.address);
    case 'choices':
      for (const one of answer.codes) fields.append(`attribute[${code}][]`, one);
      return;
    case 'photo':
    case 'unknown':
      return;
    default:
      return fields.set(`attribute[${code}]`, valueOf(answer));
  }
}

type Single = Exclude<Answer, { type: 'phone' | 'email' | 'choices' | 'photo' | 'unknown' }>;

function valueOf(answer: Single): string {
  switch (answer.type) {
    case 'text':
      return answer.text;
    case 'number':
      return String(answer.number);
    case 'money':
      return (answer.pence / 100).toFixed(2);
    case 'date':
      return answer.day;
    case 'datetime':
      return DateTime.fromISO(`${answer.day}T${answer.time}`, { zone: ZONE }).toISO({
        suppressMilliseconds: true,
      })!;
    case 'choice':
      return answer.code;
    case 'yes-no':
      return String(answer.yes);
    case 'place':
      return answer.place.label;
    case 'vehicle':
      return answer.registration;
  }
}
