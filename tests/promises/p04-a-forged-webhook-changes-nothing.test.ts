import type { LogFields, Log } from '../../base/log';
import type { House } from '../../server/house';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { AUTH_TOKEN, ENGINES } from '../support/settings';
import { stateDigest } from '../support/state-digest';
import { signatureOf, type Params, type WebhookAnswer } from '../support/twilio-delivery';

/**
 * P4. A forged or altered webhook changes nothing: 403, not a byte of the store, and one line in the log. The server
 * stands behind a proxy, so that the address that was signed is not the one at which it listens.
 */
const PUBLIC_URL = 'https://talk.elwern.example';
const SMS = `${PUBLIC_URL}/twilio/sms`;
const CITIZEN = '+447700900123';

/** Made with openssl dgst -sha1 -hmac, so that neither the library nor the stand-in for Twilio vouches for itself. */
const VECTORS: readonly { path: string; signature: string; params: Params }[] = [
  {
    path: '/twilio/sms',
    signature: 'dWVX4QzItfeJ7GCSBlM81p3wZf0=',
    params: [
      ['AccountSid', `AC${'5'.repeat(32)}`],
      ['Body', 'a pothole on Mill Lane'],
      ['From', CITIZEN],
      ['MessageSid', 'SM0123456789abcdef0123456789abcdef'],
      ['NumMedia', '0'],
      ['To', '+441632960000'],
    ],
  },
  {
    path: '/twilio/sms?a=1&b=%20x',
    signature: 'qGBOhsE2a+dznjaU7fBO+6flCB0=',
    params: [
      ['ToCity', ''],
      ['To', '+441632960000'],
      ['MessageSid', 'SMfedcba9876543210fedcba9876543210'],
      ['From', CITIZEN],
      ['Custom[a]', '1'],
      ['Body', 'Baw ci ar lwybr y tŷ 😀 + & = %20'],
    ],
  },
  {
    path: '/twilio/voice',
    signature: 'Nxqy/yydD8qnsGwgezBdV8u535k=',
    params: [
      ['CallSid', 'CA0123456789abcdef0123456789abcdef'],
      ['From', CITIZEN],
      ['To', '+441632960000'],
    ],
  },
  {
    path: '/twilio/voice/1?wait=1',
    signature: '8iX7mmd5I/Y13rkfPJBliKLcra0=',
    params: [
      ['CallSid', 'CA0123456789abcdef0123456789abcdef'],
      ['Confidence', '0.93'],
      ['From', CITIZEN],
      ['SpeechResult', 'A pothole.'],
    ],
  },
  {
    path: '/twilio/fallback',
    signature: 'wikSf9lHVSpm7c45rvFUfXGy250=',
    params: [
      ['ErrorCode', '11200'],
      ['ErrorUrl', SMS],
      ['MessageSid', 'SM0123456789abcdef0123456789abcdef'],
    ],
  },
];

const logged: { event: string; fields: LogFields }[] = [];
const note = (event: string, fields: LogFields = {}): void => void logged.push({ event, fields });
const log: Log = { info: note, warn: note, error: note };

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer({ engine, environment: { PUBLIC_URL }, log });
    house = await server.house();
    twilio.answersAt(PUBLIC_URL, `http://127.0.0.1:${server.environment['PORT']}`);
    // Something to change.
    await twilio.text(CITIZEN, 'hello');
  });
  beforeEach(() => {
    logged.length = 0;
  });

  const post = async (
    path: string,
    params: Params,
    signature: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<WebhookAnswer> => {
    const { answer } = await twilio.post(path, params, { 'x-twilio-signature': signature, ...headers });
    return answer!;
  };

  /** Posts what should be refused; returns those tries that were not, or that were not logged just once. */
  async function accepted(
    tries: readonly {
      why: string;
      path?: string;
      params?: Params;
      signature: string;
      headers?: Record<string, string>;
    }[],
    statuses: readonly number[] = [403],
  ): Promise<string[]> {
    const before = await stateDigest(server.environment);
    const wrong: string[] = [];
    for (const { why, path = '/twilio/sms', params = genuine, signature, headers } of tries) {
      logged.length = 0;
      const { status, body } = await post(path, params, signature, headers);
      const lines = logged.filter(({ event }) => event === 'webhook-refused');
      if (!statuses.includes(status)) wrong.push(`${why}: ${status}`);
      if (lines.length !== 1 && status !== 404) wrong.push(`${why}: ${lines.length} lines in the log`);
      if (!/^[A-Z][^<{]*\.$/.test(body)) wrong.push(`${why}: says ${body}`);
    }
    expect(tries.length).toBeGreaterThan(0);
    expect(await stateDigest(server.environment)).toBe(before);
    return wrong;
  }

  // Not delivered as it stands until the last tests, so that each forgery could take its place.
  const genuine = textOf('SM000000000000000000000000000000ff');
  const signed = signatureOf(AUTH_TOKEN, SMS, genuine);

  test.each(VECTORS)('what openssl signed is taken: $path', async ({ path, params, signature }) => {
    expect((await post(path, params, signature)).status).toBe(200);
  });

  test('without its signature it is not', async () => {
    const signatures = [
      '',
      ' ',
      'x',
      signed.slice(0, -1),
      `${signed}=`,
      signed.toLowerCase(),
      ` ${signed},${signed}`,
    ];
    const hex = Buffer.from(signed, 'base64').toString('hex');
    const tries = [...signatures, hex, '='.repeat(28), '🔑'.repeat(3).replace(/./gu, 'k')].map(
      (signature) => ({
        why: `signature "${signature}"`,
        signature,
      }),
    );
    expect(await accepted(tries)).toEqual([]);
  });

  test('signed for an address that differs in any sign, it is not', async () => {
    const urls = [...SMS].map((_, i) => SMS.slice(0, i) + (SMS[i] === 'x' ? 'y' : 'x') + SMS.slice(i + 1));
    const others = [
      SMS.replace('https', 'http'),
      SMS.replace('.example', '.example:8443'),
      SMS.replace('.example', '.example:80'),
      SMS.replace('talk.', ''),
      SMS.replace('talk.', 'talk.elwern.example@'),
      `${SMS}/`,
      `${SMS}?a=1`,
      `${SMS}#a`,
      SMS.slice(0, -1),
      '',
      '/twilio/sms',
      `http://127.0.0.1:${server.environment['PORT']}/twilio/sms`,
    ];
    const tries = [...urls, ...others].map((url) => ({
      why: `signed for ${url}`,
      signature: signatureOf(AUTH_TOKEN, url, genuine),
    }));
    expect(await accepted(tries)).toEqual([]);
  });

  test('brought to another address than it was signed for, it is not', async () => {
    const paths = [
      '/twilio/sms?a=1',
      '/twilio/sms?',
      '/twilio/sms/',
      '//twilio/sms',
      '/twilio/SMS',
      '/twilio/%73ms',
    ];
    const others = ['/twilio/voice', '/twilio/voice/1', '/twilio/fallback', '/twilio/fallback?x'];
    const tries = [...paths, ...others].map((path) => ({ why: path, path, signature: signed }));
    expect(await accepted(tries, [403, 404])).toEqual([]);
  });

  test('with any parameter changed, renamed, blanked, left out or added, it is not', async () => {
    const tries = genuine.flatMap(([name, value], i) => {
      const instead = (...pairs: Params): Params => [
        ...genuine.slice(0, i),
        ...pairs,
        ...genuine.slice(i + 1),
      ];
      const changed = value === '' ? 'x' : value.slice(0, -1) + (value.endsWith('1') ? '2' : '1');
      const alterations: [string, Params][] = [
        ['changed', instead([name, changed])],
        ['with a space after', instead([name, `${value} `])],
        ['with a space before', instead([name, ` ${value}`])],
        ['in the other case', instead([swappedCase(name), value])],
        ['left out', instead()],
        ['repeated', instead([name, value], [name, `${value}2`])],
        ...(value === '' ? [] : ([['blank', instead([name, ''])]] as [string, Params][])),
        ...(/[a-z]/i.test(value)
          ? ([['shouted', instead([name, swappedCase(value)])]] as [string, Params][])
          : []),
      ];
      return alterations.map(([what, params]) => ({ why: `${name} ${what}`, params, signature: signed }));
    });
    const added = ['Extra', '__proto__', 'constructor', 'Custom[a]', ''].map((name) => ({
      why: `${name} added`,
      params: [...genuine, [name, 'x']] as Params,
      signature: signed,
    }));
    expect(await accepted([...tries, ...added])).toEqual([]);
  });

  test('signed with any other token, it is not', async () => {
    const tokens = [...AUTH_TOKEN].map((_, i) => `${AUTH_TOKEN.slice(0, i)}~${AUTH_TOKEN.slice(i + 1)}`);
    const others = ['', `${AUTH_TOKEN} `, AUTH_TOKEN.toUpperCase(), AUTH_TOKEN.slice(1), 'undefined'];
    const tries = [...tokens, ...others].map((token) => ({
      why: `signed with "${token}"`,
      signature: signatureOf(token, SMS, genuine),
    }));
    expect(await accepted(tries)).toEqual([]);
  });

  test('signed for another host and brought as if to that one, it is not', async () => {
    const evil = 'evil.example';
    const signature = signatureOf(AUTH_TOKEN, `https://${evil}/twilio/sms`, genuine);
    const headers: Record<string, string>[] = [
      { host: evil },
      { 'x-forwarded-host': evil },
      { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
      { forwarded: `host=${evil};proto=https` },
      { 'x-original-host': evil, 'x-host': evil, 'x-forwarded-server': evil },
      { 'x-original-url': `https://${evil}/twilio/sms`, 'x-rewrite-url': '/twilio/sms' },
    ];
    const tries = headers.map((some) => ({ why: JSON.stringify(some), signature, headers: some }));
    expect(await accepted(tries)).toEqual([]);
  });

  test('whatever the headers of a proxy say, what is genuine is taken', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
    const text = textOf('SM0000000000000000000000000000aaaa', '+447700900999');
    const { status } = await post('/twilio/sms', text, signatureOf(AUTH_TOKEN, SMS, text), headers);
    expect(status).toBe(200);
    expect((await recordOf(house, '+447700900999')).said).toEqual(['a pothole on Mill Lane']);
  });

  // A signature covers names and values run together, in the order of the names: so far it does not bind.
  test('what a signature does not cover makes no second turn of a message that came', async () => {
    expect((await post('/twilio/sms', genuine, signed)).status).toBe(200);
    const before = await stateDigest(server.environment);
    const sorted = [...genuine].sort(([a], [b]) => (a < b ? -1 : 1));
    const twins: Params[] = [[...genuine].reverse(), sorted];
    for (let i = 0; i + 1 < sorted.length; i++) {
      const [[name, value], [nextName, nextValue]] = [sorted[i]!, sorted[i + 1]!];
      const around = (...pairs: Params): Params => [...sorted.slice(0, i), ...pairs, ...sorted.slice(i + 2)];
      twins.push(around([name, value + nextName + nextValue]));
      twins.push(around([name, value], [nextName, nextValue], [nextName, nextValue]));
      for (let cut = 1; cut < value.length; cut++) {
        const letters = name + value;
        twins.push(around([letters.slice(0, cut), letters.slice(cut)], [nextName, nextValue]));
      }
    }
    for (const params of twins) {
      const { status } = await post('/twilio/sms', params, signed);
      expect([200, 400, 403]).toContain(status);
    }
    expect(await stateDigest(server.environment)).toBe(before);
    expect(twins.length).toBeGreaterThan(100);
  });
});

function textOf(sid: string, from = CITIZEN): Params {
  return [
    ['ToCountry', 'GB'],
    ['ToState', ''],
    ['SmsMessageSid', sid],
    ['NumMedia', '0'],
    ['FromCity', ''],
    ['Body', 'a pothole on Mill Lane'],
    ['FromCountry', 'GB'],
    ['To', '+441632960000'],
    ['NumSegments', '1'],
    ['MessageSid', sid],
    ['AccountSid', `AC${'5'.repeat(32)}`],
    ['From', from],
    ['ApiVersion', '2010-04-01'],
  ];
}

function swappedCase(text: string): string {
  return text.replace(/[a-z]/gi, (sign) =>
    sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase(),
  );
}
