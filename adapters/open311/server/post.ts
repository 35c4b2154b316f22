import { z } from 'zod';
import { mask } from '../../../base/masking';
import { toE164 } from '../../../base/phone-numbers';
import type { Catalogue } from '../../../knowledge/catalogue/catalogue';
import type { Service } from '../../../knowledge/catalogue/service';
import { type Answers, next, PLACE, standingItems } from '../../../requests/form';
import type { Sent } from '../../../requests/taking';
import { Problems } from './answer';
import { readAttributes } from './attributes';
import { openService } from './definitions';
import { placeAt } from './location';

const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,15})?$/, 'must be degrees, such as 52.6541')
    .transform(Number)
    .refine((n) => Math.abs(n) <= most, `must be from -${most} to ${most}`);

const text = (most: number) => z.string().max(most, `may have ${most} characters at most`);

/** POST Service Request. Names, device and account are not read: nobody who does the work needs them. */
const shape = z.object({
  service_code: z.string('was not given'),
  lat: degrees(90).optional(),
  long: degrees(180).optional(),
  address_string: text(500).optional(),
  address_id: text(100).optional(),
  email: z.email('must be an e-mail address').max(254).optional(),
  phone: z
    .string()
    .transform(toE164)
    .refine((e164) => e164 !== undefined, 'must be a whole phone number, such as 01632 960100')
    .optional(),
  description: text(4000).optional(),
  media_url: z
    .url({ protocol: /^https$/, error: 'must be a full address that begins with https://' })
    .max(1000)
    .optional(),
});
type Posted = z.infer<typeof shape>;

/** What was posted, as a request of the service; its key has been looked at already. Throws Problems. */
export function readPost(fields: URLSearchParams, catalogue: Catalogue): Omit<Sent, 'key' | 'id' | 'words'> {
  const parsed = shape.safeParse(Object.fromEntries([...fields].filter(([, value]) => value.trim() !== '')));
  if (!parsed.success)
    throw new Problems(
      400,
      parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
    );
  const posted = parsed.data;
  const service = openService(catalogue, posted.service_code);
  if (!service) throw new Problems(404, [`service_code ${posted.service_code} was not found.`]);
  const { answers: told, wrong } = readAttributes(service, fields);
  const contact = contactOf(service, posted);
  const answers = { ...told, ...contact, ...placeOf(posted, catalogue) };
  const missing = missingIn(service, answers);
  if (wrong.length + missing.length > 0) throw new Problems(400, [...wrong, ...missing]);
  const description = [mask(posted.description ?? '').text, posted.media_url].filter(Boolean).join('\n');
  return { service, answers, contact, description };
}

/** The phone number and the address, under the codes by which the form asks for them, or codes that no form has. */
function contactOf({ questions }: Service, { phone, email }: Posted): Answers {
  const codeOf = (type: 'phone' | 'email'): string =>
    questions.find((question) => question.type === type)?.code ?? `$${type}`;
  return {
    ...(phone === undefined ? {} : { [codeOf('phone')]: { type: 'phone', e164: phone } as const }),
    ...(email === undefined ? {} : { [codeOf('email')]: { type: 'email', address: email } as const }),
  };
}

function placeOf(posted: Posted, { streets }: Catalogue): Answers {
  const { lat, long, address_string: address, address_id: addressId } = posted;
  if ((lat === undefined) !== (long === undefined))
    throw new Problems(400, ['lat and long must be given together.']);
  if (lat === undefined && address === undefined) {
    if (addressId === undefined)
      throw new Problems(400, ['A location was not given: send lat and long, address_string or address_id.']);
    if (!streets.some((one) => one.addressId === addressId))
      throw new Problems(400, ['address_id is not known here: send lat and long, or address_string.']);
  }
  const place = placeAt({ lat, long, address, addressId }, streets);
  if (!place) throw new Problems(400, ['lat and long lie outside the area of this council.']);
  return { [PLACE]: { type: 'place', place } };
}

/** What must be answered and is not, and what the form is not the right help for. */
function missingIn(service: Service, answers: Answers): string[] {
  const missing = standingItems(service, answers)
    .filter(({ code, required, type }) => required && type !== 'photo' && !answers[code])
    .map(({ code, type }) =>
      type === 'phone' || type === 'email' ? `${type} is required.` : `attribute ${code} is required.`,
    );
  const then = next(service, answers, { photos: false, slots: false });
  return then.is === 'stopped' ? [...missing, then.rule.say.en] : missing;
}
