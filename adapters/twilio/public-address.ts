import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIPv6, type LookupFunction } from 'node:net';

/** Addresses that are nobody's on the net: this machine, its neighbours, and what clouds keep their secrets under. */
const PRIVATE4 = new BlockList();
const RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
];
for (const [net, bits] of RANGES) PRIVATE4.addSubnet(net, bits);
/** All that lies outside 2000::/3, which is where the public ones are; a list of its own, since the first holds mapped IPv4. */
const PRIVATE6 = new BlockList();
PRIVATE6.addSubnet('::', 3, 'ipv6');
PRIVATE6.addSubnet('4000::', 2, 'ipv6');
PRIVATE6.addSubnet('8000::', 1, 'ipv6');

const isPublic = ({ address }: LookupAddress): boolean =>
  isIPv6(address) ? !PRIVATE6.check(address, 'ipv6') : !PRIVATE4.check(address);

type Resolve = (
  host: string,
  options: { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * For a connection: names that lead to a private address lead nowhere. The address that was looked at is the one that
 * is connected to, so that a name can't change its mind in between.
 */
export function publicLookup(resolve: Resolve = systemLookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { all: true }, (error, found) => {
      const inside = found?.find((one) => !isPublic(one));
      const failed =
        error ?? (inside || !found?.[0] ? new Error('the name leads to no public address') : null);
      if (failed) done(failed, '');
      else if (options.all) done(null, found);
      else done(null, found[0]!.address, found[0]!.family);
    });
  };
}
