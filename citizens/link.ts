import { DAY } from '../base/clock';
import { keyedHash } from '../base/ids';
import type { Draft } from '../storage/store';
import type { Language } from '../language/reply';

/** So long a link adds to its conversation or continues it; letters are read later than texts. */
const LASTS = DAY;
const LASTS_IN_LETTER = 7 * DAY;
/** So much longer we can say what it was. */
const REMEMBERED = 6 * DAY;

/** What is told by e-mail is on a line of its own, which its link may take up for as long as it works. */
export const isLetters = ({ channel }: Pick<ConversationLink, 'channel'>): boolean => channel === 'email';

/** Where a code stands in what is kept or printed: as long as a code, so that a text is cut in the same places. */
const BLANKED = '*'.repeat(22);
const pathOf = (code: string): string => `/add/${code}`;

/** The path of a link in words that are kept: the code is put in when they leave the house. */
export const LINK_PATH = pathOf(BLANKED);

/**
 * A way into one conversation for whoever holds its code. The code itself stands nowhere: it is a keyed hash of the
 * entry that carries it, made again when that leaves, and this record lies under a keyed hash of the code.
 */
export interface ConversationLink {
  readonly shape: 1;
  readonly conversation: string;
  /** The thread on which it was asked for: what is added is added there. */
  readonly thread: string;
  readonly channel: string;
  readonly language: Language;
  /** Until when it works, ms. */
  readonly until: number;
  /** The conversation was continued by it, which can be done once. */
  readonly used?: true;
}

export const linkKey = (id: string): string => `link:${id}`;

/** The id of the link whose code this is. */
export const linkId = (secret: string, code: string): string => keyedHash(secret, 'link', code);

const codeOf = (secret: string, entry: Carrier): string =>
  keyedHash(secret, 'link-code', entry.conversation, String(entry.n));

/** The log entry whose words carry a link. */
interface Carrier {
  readonly conversation: string;
  readonly n: number;
}

export const carriesLink = (text: string): boolean => text.includes(LINK_PATH);

/** The words as they leave: with the code of the link that they carry, if they carry one. */
export const withLink = (secret: string, entry: Carrier, text: string): string =>
  carriesLink(text) ? text.replaceAll(LINK_PATH, pathOf(codeOf(secret, entry))) : text;

/** Opens the link that an entry carries. */
export function openLinkInto(
  draft: Draft,
  secret: string,
  entry: Carrier,
  to: Pick<ConversationLink, 'thread' | 'channel' | 'language'>,
  now: number,
): void {
  const link: ConversationLink = {
    shape: 1,
    conversation: entry.conversation,
    ...to,
    until: now + (isLetters(to) ? LASTS_IN_LETTER : LASTS),
  };
  draft.putting(linkKey(linkId(secret, codeOf(secret, entry))), link, link.until + REMEMBERED);
}

/** It was used to go on with the conversation: from now on nothing is done by it. */
export function useLinkInto(draft: Draft, id: string, link: ConversationLink): void {
  draft.putting(linkKey(id), { ...link, used: true }, link.until + REMEMBERED);
}

export type LinkState = 'open' | 'used' | 'old';

export const stateOf = (link: ConversationLink, now: number): LinkState =>
  link.used ? 'used' : now >= link.until ? 'old' : 'open';
