import type { Request } from 'restify';
import { validateRequest } from 'twilio/lib/webhooks/webhooks';
import type { z } from 'zod';
import { Refusal } from '../../base/errors';
import type { ChannelParts } from '../channel';
import { readForm } from '../http/body';
import type { TwilioParts } from './parts';

/** Twilio's own form of a webhook; another charset would be read as other words than were signed. */
const FORM = /^application\/x-www-form-urlencoded\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * What a webhook says, once it is certain that Twilio said it, to this very address. The address is built from
 * PUBLIC_URL, since `Host` and the headers of proxies say whatever a caller wishes. Each refusal is logged here, once.
 */
export async function readWebhook<T>(
  req: Request,
  parts: Pick<ChannelParts, 'publicUrl' | 'log'>,
  twilio: TwilioParts,
  shape: z.ZodType<T>,
): Promise<T> {
  try {
    return await read(req, parts.publicUrl, twilio.authToken, shape);
  } catch (error) {
    const route = req.getRoute()?.path?.toString();
    if (error instanceof Refusal) parts.log.warn('webhook-refused', { code: error.code, route });
    throw error;
  }
}

async function read<T>(req: Request, publicUrl: URL, token: string, shape: z.ZodType<T>): Promise<T> {
  const signature = req.headers['x-twilio-signature'];
  if (typeof signature !== 'string' || signature === '') throw new Refusal('not-signed');
  if (!FORM.test(req.headers['content-type'] ?? '')) throw new Refusal('wrong-type');
  const fields = toFields(await readForm(req));
  if (!isSigned(token, signature, publicUrl.origin + req.url, fields)) throw new Refusal('not-signed');
  const parsed = shape.safeParse(fields);
  if (!parsed.success) throw new Refusal('not-understood', parsed.error.issues[0]?.path.join('.'));
  return parsed.data;
}

/** A parameter that comes more than once is a list, which no schema of ours takes. */
type Fields = Record<string, string | string[]>;

function toFields(form: URLSearchParams): Fields {
  // Without a prototype, so that a parameter named `__proto__` is a parameter like any other, and was signed or not.
  const fields = Object.create(null) as Fields;
  for (const [name, value] of form) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

function isSigned(token: string, signature: string, url: string, fields: Fields): boolean {
  try {
    return validateRequest(token, signature, url, fields);
  } catch {
    // The library throws on an address that is none, such as `//` in place of a path.
    return false;
  }
}
