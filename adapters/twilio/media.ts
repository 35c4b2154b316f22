import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { Refusal } from '../../base/errors';
import { readBody } from '../http/body';
import type { TwilioParts } from './parts';
import { publicLookup } from './public-address';

/** Where Twilio keeps what came with a text, and where it sends those who may have it. */
const API = 'https://api.twilio.com';
const HOSTS = /(^|\.)(twilio|twiliocdn)\.com$/;
const MOST_REDIRECTS = 3;

/** The bytes; that they can't be had, now or ever; or that trying again may help. */
export type Media = { readonly bytes: Buffer } | { readonly lost: string } | { readonly retry: string };

/** Fetches what lies at an address of Twilio's, and at no other: each redirect is looked at as the first address was. */
export async function fetchMedia(
  twilio: TwilioParts,
  address: string,
  max: number,
  signal: AbortSignal,
): Promise<Media> {
  let url = moved(new URL(address), twilio.apiUrl);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!isTwilios(url, twilio.apiUrl)) return { lost: 'not an address of Twilio' };
    const response = await open(url, twilio, signal, redirects === 0);
    const { statusCode: status = 0, headers } = response;
    if (status === 200) return read(response, max);
    response.destroy();
    const next = status >= 300 && status < 400 ? headers.location : undefined;
    if (next === undefined || !URL.canParse(next, url.href)) return failed(status);
    url = new URL(next, url);
  }
  return { lost: 'redirected too often' };
}

const failed = (status: number): Media =>
  status >= 500 || status === 429 ? { retry: String(status) } : { lost: String(status) };

/** What is too large breaks off; what breaks off by itself may come whole another time. */
async function read(response: IncomingMessage, max: number): Promise<Media> {
  try {
    return { bytes: await readBody(response, max) };
  } catch (error) {
    return error instanceof Refusal && error.code === 'too-long'
      ? { lost: 'too large' }
      : { retry: 'the line was cut' };
  } finally {
    response.destroy();
  }
}

/** In tests and on a laptop the API is somewhere else, and with it what it keeps. */
function moved(url: URL, apiUrl: string | undefined): URL {
  return apiUrl && url.origin === API ? new URL(url.pathname + url.search, new URL(apiUrl).origin) : url;
}

const isApi = (url: URL, apiUrl: string | undefined): boolean => url.origin === new URL(apiUrl ?? API).origin;

const isTwilios = (url: URL, apiUrl: string | undefined): boolean =>
  isApi(url, apiUrl) || (url.protocol === 'https:' && url.port === '' && HOSTS.test(url.hostname));

/** Our token goes to the API and to nobody to whom that sends us on. */
function open(
  url: URL,
  { accountSid, authToken, apiUrl }: TwilioParts,
  signal: AbortSignal,
  first: boolean,
): Promise<IncomingMessage> {
  const api = isApi(url, apiUrl);
  const auth = first && api && accountSid ? `${accountSid}:${authToken}` : undefined;
  // Only an API that was set up somewhere else may be on this machine.
  const lookup = api && apiUrl ? undefined : publicLookup();
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    get(url, { auth, lookup, signal, headers: { accept: 'image/*' } }, resolve).on('error', reject);
  });
}
