import type { ChannelParts } from '../adapters/channel';
import { DeskCookies } from '../adapters/desk/cookies';
import { DeskPages } from '../adapters/desk/pages';
import { desk } from '../adapters/desk/routes';
import type { Assets } from '../adapters/page/assets';
import { Records } from '../desk/records';
import { SignIn } from '../desk/sign-in';
import type { House } from './house';

/** Opens the agents' desk. */
export function openDesk(house: House, channel: ChannelParts, assets: Assets): void {
  const { store, clock, catalogue, secrets } = house;
  const { publicUrl } = channel;
  const kept = { store, clock, secret: secrets.identity };
  desk({
    ...channel,
    signIn: new SignIn(kept),
    records: new Records(kept),
    cookies: new DeskCookies({ clock, publicUrl, secret: secrets.tokens }),
    pages: new DeskPages({ catalogue, assets, publicUrl, clock, secret: secrets.tokens }),
  });
}
