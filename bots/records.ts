import { type TextLine, wantsTexts } from '../citizens/text-line';
import { type Contact, contactIdentity, type Identity, identityKey } from '../citizens/identity';
import {
  codeKey,
  type CodeLimit,
  codeLimits,
  type CodesAsked,
  codesAskedKey,
  lately,
  MOST_CODES,
  type OpenCode,
  type Proved,
  provedKey,
  tried,
} from '../citizens/proof';
import {
  isOpen,
  MOST_RINGS,
  type Ring,
  ringKey,
  type RingsAsked,
  ringsAskedKey,
  ringsOfToday,
} from '../citizens/ring';
import type { Owner } from '../citizens/owner';
import type { Handoff } from '../desk/handoff';
import type { Records } from '../dialogs/records';
import type { OpenTime } from '../requests/free-times';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import { remindsOn } from '../requests/reminding';
import { isFree, slotKey, type TakenSlot } from '../requests/taken-slots';
import { hasNews } from '../requests/updates';
import type { Store } from '../storage/store';
import type { Incoming } from './incoming';
import type { Loaded } from './load';
import { provedRequests, requestsSaidHere } from './own-requests';
import { alikeNear } from './alike-near';
import { rely } from './reading';

export interface RecordParts {
  readonly store: Store;
  readonly identitySecret: string;
  readonly desk: Handoff;
  /** Whether requests for this service go to a back office. */
  readonly passesOn?: (service: string) => boolean;
  /** By which texts leave that nobody has texted us for; where there is none, none do. */
  readonly texts?: TextLine;
}

/** What the dialogs of one turn may read; all of it joins what the turn's commit expects. */
export function recordsOf(
  parts: RecordParts,
  loaded: Loaded,
  { thread: threadId, connection }: Pick<Incoming, 'thread' | 'connection'>,
  /** Whose the conversation is after what this turn has done so far. */
  owner: () => Owner,
): Records {
  const { store, identitySecret, desk } = parts;
  const { draft, conversation, now } = loaded;
  const read = async <T>(key: string): Promise<T | undefined> => (await rely<T>(store, draft, key))?.value;
  const requestOf = async (reference: string): Promise<ServiceRequest | undefined> => {
    const stored = await read(requestKey(reference));
    return stored === undefined ? undefined : readRequest(stored);
  };
  const canTake = (time: OpenTime, taken: TakenSlot | undefined): boolean =>
    isFree(time, taken, conversation.id, now);
  return {
    request: requestOf,
    async news(reference) {
      const request = await requestOf(reference);
      return request && hasNews(request, threadId) ? request : undefined;
    },
    async reminder(reference) {
      const request = await requestOf(reference);
      return request && remindsOn(request, threadId, now) ? request : undefined;
    },
    alike: (like, but) => alikeNear(parts, loaded, like, but),
    async free(times) {
      const taken = await store.read(times.map(slotKey));
      return times.filter((time) => canTake(time, taken.get(slotKey(time))?.value as TakenSlot | undefined));
    },
    mayTake: async (time) => canTake(time, await read<TakenSlot>(slotKey(time))),
    async own(proving) {
      const proved = proving ?? (await read<Proved>(provedKey(conversation.id)))?.identity;
      const told = proved ? await provedRequests(store, draft, proved) : [];
      const here = await requestsSaidHere(store, loaded, threadId);
      const known = new Set(told.map(({ reference }) => reference));
      const requests = [...told, ...here.filter(({ reference }) => !known.has(reference))];
      return { requests: requests.sort((a, b) => b.at - a.at), proved: proved !== undefined };
    },
    async mayAskForCode(to) {
      const limits = limitsOf(contactIdentity(identitySecret, to), to, loaded, connection);
      const asked = await Promise.all(limits.map(({ key }) => read<CodesAsked>(key)));
      return limits.every(({ most, within }, i) => lately(asked[i], now, within).length < most);
    },
    async provedEmail() {
      const proved = await read<Proved>(provedKey(conversation.id));
      return proved && (await read<Identity>(identityKey(proved.identity)))?.email;
    },
    async mayText() {
      const identity = await read<Identity>(identityKey(loaded.thread.identity));
      const asked = await read<CodesAsked>(codesAskedKey(linksCountedFor(conversation.id)));
      return wantsTexts(identity, parts.texts) && lately(asked, now).length < MOST_CODES;
    },
    async mayRing() {
      const ring = await read<Ring>(ringKey(conversation.id));
      if (ring && isOpen(ring, now)) return 'ringing';
      const asked = await read<RingsAsked>(ringsAskedKey(loaded.thread.identity));
      return ringsOfToday(asked, now).length < MOST_RINGS ? 'yes' : 'too-many';
    },
    async tried(digits) {
      const code = await read<OpenCode>(codeKey(conversation.id));
      return tried(identitySecret, conversation.id, code, digits, now);
    },
    standing: (why) => desk.standing(draft, now, why),
    place: () => desk.place(draft, owner(), conversation.id),
  };
}

/** How often one more code may be asked for, of those who can be reached there, on this connection. */
export const limitsOf = (
  identity: string,
  to: Contact,
  { conversation: { id } }: Loaded,
  connection: string | undefined,
): readonly CodeLimit[] => codeLimits({ identity, conversation: id, byLetter: 'email' in to, connection });

/** Links by text are counted for the conversation, so that a call can't have its number texted without end. */
export const linksCountedFor = (conversation: string): string => `links.${conversation}`;
