import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../../server/http/client-address';
import { startServer } from '../support/server';
import { ENGINES } from '../support/settings';

/**
 * P41. Whoever comes from outside can't be somebody else by writing X-Forwarded-For: the limits hold for the address at
 * the other end of the line, or the one that a proxy of ours saw there.
 */
const OPENED = 100;

describe.each(ENGINES)('on %s', (engine) => {
  const opened = async (url: string, forwarded: (i: number) => string): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let i = 0; i < OPENED; i++) {
      const headers = {
        'x-forwarded-for': forwarded(i),
        forwarded: `for=10.1.1.${i}`,
        'x-real-ip': `10.2.2.${i}`,
      };
      const asked = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers });
      statuses.push(asked.status);
    }
    return statuses;
  };

  test('a new address in each request does not get round the limit', async () => {
    const { url } = await startServer({ engine });
    const statuses = await opened(url, (i) => `203.0.113.${i}, 198.51.100.${i}`);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });

  test('behind a proxy of ours everybody has their own limit, and what they wrote before it counts for nothing', async () => {
    const { url } = await startServer({ engine, environment: { TRUSTED_PROXIES: '127.0.0.1,::1' } });
    const many = await opened(url, (i) => `198.51.100.${i}`);
    expect(new Set(many)).toEqual(new Set([200]));
    const one = await opened(url, (i) => `203.0.113.${i}, 192.0.2.7`);
    expect(one.at(-1)).toBe(429);
  });
});

describe('the address of a request', () => {
  const from = (trusted: readonly string[], remoteAddress: string, header?: string): string =>
    clientAddress(trusted)({
      socket: { remoteAddress },
      headers: header === undefined ? {} : { 'x-forwarded-for': header },
    } as unknown as IncomingMessage);

  test.each<[string, readonly string[], string, string | undefined, string]>([
    ['no proxy', [], '203.0.113.9', undefined, '203.0.113.9'],
    ['no proxy is trusted', [], '203.0.113.9', '10.0.0.1', '203.0.113.9'],
    ['the line does not come from the proxy', ['10.0.0.1'], '203.0.113.9', '192.0.2.1', '203.0.113.9'],
    ['through the proxy', ['10.0.0.1'], '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['a lie before the proxy', ['10.0.0.1'], '10.0.0.1', '127.0.0.1, 203.0.113.9', '203.0.113.9'],
    ['the lie is a proxy of ours', ['10.0.0.0/8'], '10.0.0.1', '10.9.9.9, 203.0.113.9', '203.0.113.9'],
    ['two proxies', ['10.0.0.0/8'], '10.0.0.1', '203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['an old way of writing it', ['10.0.0.1'], '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['nonsense stays nonsense', ['10.0.0.1'], '10.0.0.1', 'unknown', 'unknown'],
  ])('%s', (_, trusted, remote, header, is) => {
    expect(from(trusted, remote, header)).toBe(is);
  });
});
