import { type Conversation, conversationKey } from '../../citizens/conversation';
import { historyOf } from '../../citizens/history';
import type { LogEntry } from '../../citizens/log';
import { talkSchema } from '../../dialogs/converse';
import { talksOf, waitsFor } from './open-question';
import type { Answer } from '../../knowledge/catalogue/answer';
import { requestKeyOf, requestsOfIdentity, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';

/** All that the store holds of one citizen of a journey. */
export interface Held {
  readonly requests: readonly ServiceRequest[];
  readonly entries: readonly LogEntry[];
  /** Of the latest conversation: the question that waits, and the forms that are put aside. */
  readonly waits: string;
  readonly aside: readonly string[];
}

export async function heldOf(house: House, identity: string): Promise<Held> {
  const entries: LogEntry[] = [];
  const history = await historyOf(house.store, identity);
  if (history) for await (const entry of history.entries) entries.push(entry);
  const latest = entries.at(-1)?.conversation ?? '';
  const stored = (await readOne(house.store, conversationKey(latest)))?.value as Conversation | undefined;
  const talk = talkSchema.parse(stored?.talk);
  return {
    requests: await requestsOf(house, identity),
    entries,
    waits: waitsFor(talk),
    aside: talksOf(talk.parked),
  };
}

async function requestsOf(house: House, identity: string): Promise<ServiceRequest[]> {
  const members = await house.store.range(requestsOfIdentity(identity), { limit: 200 });
  const keys = members.map(requestKeyOf);
  const found = await house.store.read(keys);
  return keys.flatMap((key) => (found.get(key)?.value as ServiceRequest | undefined) ?? []);
}

/** An answer as a table names it: by the codes of the council's folder. */
export function plainAnswer(answer: Answer | undefined): unknown {
  if (!answer) return undefined;
  switch (answer.type) {
    case 'unknown':
      return 'unknown';
    case 'place':
      return answer.place.label;
    case 'phone':
      return answer.e164;
    default: {
      const { type: _, ...value } = answer;
      return Object.values<unknown>(value)[0];
    }
  }
}
