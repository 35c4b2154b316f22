import type { ChannelParts } from '../adapters/channel';
import { DeskCookies } from '../adapters/desk/cookies';
import { DeskLive } from '../adapters/desk/live';
import { DeskPages } from '../adapters/desk/pages';
import { desk } from '../adapters/desk/routes';
import { DIRECT_LINE } from '../adapters/direct-line/capabilities';
import type { Assets } from '../adapters/page/assets';
import { PARKED, parkedKey } from '../bots/park';
import { Blocks } from '../desk/blocks';
import { Records } from '../desk/records';
import { DeskReader } from '../desk/reader';
import { Redaction } from '../desk/redaction';
import { Releasing } from '../desk/releasing';
import { RequestWork, type RequestWorkParts } from '../desk/request-work';
import { SignIn } from '../desk/sign-in';
import { OwnAccount } from '../desk/own-account';
import { StaffRoom } from '../desk/staff-room';
import { Troubles } from '../desk/troubles';
import { formIn } from '../dialogs/person/context';
import { NEW_TALK, talkSchema } from '../dialogs/talk';
import type { Language, Shown } from '../language/reply';
import { show } from '../language/show';
import type { Assistant } from './assistant';
import type { House } from './house';

/** What stands in the place of a message that was removed. */
const removedIn =
  ({ catalogue }: House) =>
  (language: Language): Shown =>
    show([{ say: [{ key: 'desk.removed' }], expecting: 'words' }], {
      language,
      can: DIRECT_LINE,
      own: catalogue.phrases[language],
    })[0]!;

/** Opens the agents' desk; what it returns ends the lines of all open pages. */
export function openDesk(
  house: House,
  channel: ChannelParts,
  assets: Assets,
  { act, replay, passesOn }: Pick<Assistant, 'act' | 'replay'> & Pick<RequestWorkParts, 'passesOn'>,
): { close(): void } {
  const { store, clock, catalogue, secrets, log } = house;
  const { publicUrl } = channel;
  const kept = { store, clock, secret: secrets.identity };
  const { desk: settings } = catalogue.council;
  const parked = { index: PARKED, key: parkedKey };
  const reader = new DeskReader(store, clock);
  const live = new DeskLive(reader, log);
  const signIn = new SignIn(kept);
  desk({
    ...channel,
    signIn,
    staffRoom: new StaffRoom(kept, signIn.staff),
    account: new OwnAccount(kept, signIn.staff),
    blocks: new Blocks(kept),
    records: new Records(kept),
    requests: new RequestWork({ store, clock, passesOn }),
    releasing: new Releasing(kept),
    redaction: new Redaction({ store, clock, parked, removed: removedIn(house) }),
    troubles: new Troubles({ store, clock, replay, parked }),
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
