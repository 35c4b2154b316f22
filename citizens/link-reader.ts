import type { Clock } from '../base/clock';
import { readOne, type Store } from '../storage/store';
import { type ConversationLink, linkId, linkKey, stateOf } from './link';

/** Looks links up by their codes; looking changes nothing. */
export function linkReader(parts: { readonly store: Store; readonly clock: Clock; readonly secret: string }) {
  return async (code: string) => {
    const id = linkId(parts.secret, code);
    const link = (await readOne(parts.store, linkKey(id)))?.value as ConversationLink | undefined;
    if (!link) return undefined;
    const { thread, channel, language } = link;
    return { id, is: stateOf(link, parts.clock.now()), thread, channel, language };
  };
}
