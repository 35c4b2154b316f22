import { createHmac } from 'node:crypto';
import { request } from 'node:http';

/** Pairs rather than a record, since names may repeat and their order on the wire is part of a test. */
export type Params = readonly (readonly [name: string, value: string])[];

export interface WebhookAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Why a delivery came to nothing, in the words of Twilio's retry policies. */
export type Failure = 'ct' | 'rt' | '4xx' | '5xx';

export interface Delivery {
  /** Absent if nobody ever answered. */
  readonly answer?: WebhookAnswer;
  readonly failure?: Failure;
  readonly attempts: number;
}

/**
 * The signature as Twilio's page on webhook security describes it: the address, then each parameter's name and value
 * in the order of the names, HMAC-SHA1, base64. Written from that page, so that it can catch the library too.
 */
export function signatureOf(token: string, url: string, params: Params): string {
  const sorted = [...params].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const text = url + sorted.map(([name, value]) => name + value).join('');
  return createHmac('sha1', token).update(text, 'utf8').digest('base64');
}

export interface Webhook {
  /** As it is set up at Twilio, with its connection overrides: "https://example/twilio/sms#rc=3&rp=all". */
  readonly url: string;
  readonly params: Params;
  readonly token: string;
  /** Where the server really listens, when that is not where the address points: a proxy stands between. */
  readonly listening?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Delivers a webhook and retries it by the policy in the fragment of its address, as Twilio does. */
export async function deliver(webhook: Webhook): Promise<Delivery> {
  const [address = '', fragment = ''] = webhook.url.split('#');
  const overrides = new URLSearchParams(fragment);
  const policy = (overrides.get('rp') ?? 'ct').split(',');
  const retries = Math.min(5, Number(overrides.get('rc') ?? 1));
  const timeout = Number(overrides.get('rt') ?? 15_000);
  for (let attempts = 1; ; attempts++) {
    const result = await post(webhook, address, timeout);
    const { failure } = result;
    const again = failure && (policy.includes('all') || policy.includes(failure));
    if (!again || attempts > retries) return { ...result, attempts };
  }
}

function post(webhook: Webhook, address: string, timeout: number): Promise<Omit<Delivery, 'attempts'>> {
  const { token, params, headers, listening } = webhook;
  const url = new URL(address);
  const target = listening ? new URL(listening) : url;
  const body = Buffer.from(new URLSearchParams([...params] as [string, string][]).toString());
  return new Promise((resolve) => {
    const req = request(
      {
        host: target.hostname,
        port: target.port,
        method: 'POST',
        path: /^[a-z]+:\/\/[^/]*(.*)$/i.exec(address)![1],
        agent: false,
        headers: {
          host: url.host,
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'content-length': body.length,
          'user-agent': 'TwilioProxy/1.1',
          'x-twilio-signature': signatureOf(token, address, params),
          ...headers,
        },
      },
      (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk));
        res.on('end', () => {
          const status = res.statusCode ?? 0;
          const type = res.headers['content-type'] ?? '';
          const answer = { status, type, body: Buffer.concat(chunks).toString(), headers: res.headers };
          resolve({ answer, failure: status >= 500 ? '5xx' : status >= 400 ? '4xx' : undefined });
        });
        res.on('error', () => resolve({ failure: 'rt' }));
      },
    );
    let connected = false;
    req.on('socket', (socket) => socket.once('connect', () => (connected = true)));
    req.setTimeout(timeout, () => req.destroy());
    req.on('error', () => resolve({ failure: connected ? 'rt' : 'ct' }));
    req.end(body);
  });
}
