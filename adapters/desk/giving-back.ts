import { newId } from '../../base/ids';
import { Stale } from '../../bots/stale';
import type { Held } from '../../citizens/owner';
import type { Agent } from '../../desk/ownership';
import type { DeskParts } from './parts';

/** Whatever comes between is seen and it is tried anew; where the citizen never stops, the lease ends it. */
const MOST_TRIES = 20;

/** Whoever leaves gives back all that they have: each citizen keeps their place, and is told. */
export async function giveBackAll(desk: DeskParts, by: Agent): Promise<void> {
  // In the order of their places, so that nobody is told to be next who will be passed a moment later.
  const inOrder = [...(await desk.reader.held(by.id))].sort((a, b) => placeOrder(a.owner, b.owner));
  for (const { conversation } of inOrder) await giveBack(desk, by, conversation);
}

const placeOrder = (a: Held, b: Held): number => a.priority - b.priority || a.since - b.since;

async function giveBack(desk: DeskParts, by: Agent, conversation: string): Promise<void> {
  const { reader, longestWait } = desk;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const contact = await reader.contact(conversation);
    if (contact?.owner.is !== 'agent' || contact.owner.agent !== by.id) return;
    try {
      const move = { do: 'put-back', by, longestWait } as const;
      return void (await desk.act({ conversation, saw: contact.version, id: newId(), move }));
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
    }
  }
}
