import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import { SetupError } from '../../base/errors';

/**
 * The address of whoever sent a request. X-Forwarded-For is read from its right end, and only as far as each hop is
 * one of our own proxies: whatever a client wrote there itself is never believed.
 */
export function clientAddress(trusted: readonly string[]): (req: IncomingMessage) => string {
  const proxies = trustedList(trusted);
  return (req) => {
    const hops = [...String(req.headers['x-forwarded-for'] ?? '').split(','), req.socket.remoteAddress ?? ''];
    const addresses = hops.map((hop) => hop.trim().replace(/^::ffff:/, '')).filter(Boolean);
    let address = addresses.pop() ?? 'unknown';
    while (addresses.length > 0 && proxies.check(address, family(address))) address = addresses.pop()!;
    return address;
  };
}

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

function trustedList(trusted: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of trusted) {
    const [address = '', bits] = entry.split('/');
    try {
      if (bits === undefined) list.addAddress(address, family(address));
      else list.addSubnet(address, Number(bits), family(address));
    } catch {
      throw new SetupError(
        'TRUSTED_PROXIES must be addresses or ranges with commas between them, such as 10.0.0.1,192.168.0.0/16: change it, and start again.',
      );
    }
  }
  return list;
}
