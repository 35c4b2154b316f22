import { type Conversation, conversationKey } from '../citizens/conversation';
import { ownerOf } from '../citizens/owner';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';
import { changedInto } from './news';

/** Tells whoever has the conversation that something is known of a text of theirs; everybody else sees it when they look. */
export const receiptNews =
  (store: Store) =>
  async (draft: Draft, conversation: string): Promise<void> => {
    const stored = (await readOne(store, conversationKey(conversation))) as Stored<Conversation> | undefined;
    const owner = ownerOf(stored?.value.owner);
    if (owner.is === 'agent') changedInto(draft, conversation, owner.agent);
  };
