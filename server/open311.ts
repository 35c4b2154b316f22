import type { ChannelParts } from '../adapters/channel';
import { open311Server } from '../adapters/open311/server/routes';
import { publicOnes, publicRequests } from '../requests/public-list';
import { requestKey } from '../requests/service-request';
import { isReporter, take } from '../requests/taking';
import type { Office } from './back-office';
import type { House } from './house';

/** Open311 for others: what anybody may see, and requests that other programs send. */
export function open311(parts: ChannelParts, house: House, office: Office, onDue: () => void): void {
  const { store, clock, catalogue, secrets } = house;
  const { council } = catalogue;
  const taking = { store, clock, council, secret: secrets.identity, passesOn: office.passesOn, onDue };
  open311Server({
    ...parts,
    others: {
      found: (wanted) => publicRequests(store, wanted),
      named: (references) => publicOnes(store, references.map(requestKey)),
      knows: (key) => isReporter(taking, key),
      take: (sent) => take(taking, sent),
    },
  });
}
