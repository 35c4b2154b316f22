import type { ChannelParts } from '../adapters/channel';
import { DeskCookies } from '../adapters/desk/cookies';
import { DeskLive } from '../adapters/desk/live';
import { DeskPages } from '../adapters/desk/pages';
import { desk } from '../adapters/desk/routes';
import type { Assets } from '../adapters/page/assets';
import { Records } from '../desk/records';
import { DeskReader } from '../desk/reader';
import { SignIn } from '../desk/sign-in';
import { formIn } from '../dialogs/person/context';
import { NEW_TALK, talkSchema } from '../dialogs/talk';
import type { Assistant } from './assistant';
import type { House } from './house';

/** Opens the agents' desk; what it returns ends the lines of all open pages. */
export function openDesk(
  house: House,
  channel: ChannelParts,
  assets: Assets,
  act: Assistant['act'],
): { close(): void } {
  const { store, clock, catalogue, secrets, log } = house;
  const { publicUrl } = channel;
  const kept = { store, clock, secret: secrets.identity };
  const { desk: settings } = catalogue.council;
  const reader = new DeskReader(store, clock);
  const live = new DeskLive(reader, log);
  desk({
    ...channel,
    signIn: new SignIn(kept),
    records: new Records(kept),
    cookies: new DeskCookies({ clock, publicUrl, secret: secrets.tokens }),
    pages: new DeskPages({ catalogue, assets, publicUrl, clock, secret: secrets.tokens }),
    reader,
    live,
    act,
    formOf: (talk) => formIn(talkSchema.safeParse(talk).data ?? NEW_TALK),
    capacity: settings?.capacity ?? 0,
    automatic: settings?.offer === 'next',
    longestWait: settings?.longestWait ?? 0,
  });
  return { close: () => live.close() };
}
