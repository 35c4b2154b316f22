import { SECOND } from '../../../base/clock';
import { conversationKey, type Conversation, type Thread, threadKey } from '../../../citizens/conversation';
import { openIdentityInto } from '../../../citizens/identity';
import { logInto, type LogEntry } from '../../../citizens/log';
import { ASSISTANT, type Owner } from '../../../citizens/owner';
import { initiateEvent } from '../../../desk/handoff';
import { ownDesk } from '../../../desk/own-desk';
import { moved } from '../../../desk/ownership';
import { hashPassword } from '../../../desk/passwords';
import { signOn } from '../../../desk/presence';
import { DeskSessions } from '../../../desk/sessions';
import { type Staff, StaffBook } from '../../../desk/staff';
import { NEW_TALK } from '../../../dialogs/converse';
import { Draft } from '../../../storage/store';
import type { House } from '../../house';
import type { DeskOptions } from './desk-options';

export const HELD_BY_EACH = 3;
const MESSAGES = 6;
/** Longer than any run of the bench. */
const STAYS = 3_600 * SECOND;

/** An agent who is signed in already: signing in is not what is measured. */
export interface SignedInAgent {
  readonly staff: Staff;
  readonly token: string;
}

/** A morning at a large desk: all that the bench finds when it begins. */
export async function fillDesk(house: House, options: DeskOptions): Promise<readonly SignedInAgent[]> {
  const team = house.catalogue.council.desk?.team ?? '';
  const password = await hashPassword('a long walk by the river');
  const agents: SignedInAgent[] = [];
  for (let i = 0; i < options.agents; i++) agents.push(await signedIn(house, `agent.${i}`, team, password));
  for (let i = 0; i < options.conversations; i++) {
    const holder = i < options.agents * HELD_BY_EACH ? agents[i % options.agents]!.staff : undefined;
    await house.store.commit(await conversation(house, i, holder));
  }
  return agents;
}

async function signedIn(house: House, name: string, team: string, password: string): Promise<SignedInAgent> {
  const { store, clock, secrets } = house;
  const email = `${name}@bench.example.org`;
  const book = new StaffBook(store, secrets.identity);
  await book.add({ email, name, role: 'agent', teams: [team], languages: ['en'], password });
  const staff = (await book.byEmail(email))!.value;
  const { token } = await new DeskSessions(store, clock, secrets.identity).open(staff, { is: 'whole' });
  await signOn(store, { agent: staff, teams: staff.teams }, clock.now(), { lasts: STAYS });
  return { staff, token };
}

/** Somebody who has said a few things and asked for a person. */
async function conversation(house: House, i: number, holder: Staff | undefined): Promise<Draft> {
  const { store, clock, catalogue } = house;
  const [id, thread, identity, now] = [
    `conversation-${i}`,
    `web.bench-${i}`,
    `visitor.bench-${i}`,
    clock.now(),
  ];
  const desk = ownDesk(store, catalogue.council);
  const draft = new Draft();
  openIdentityInto(draft, identity, undefined);
  for (let n = 1; n <= MESSAGES; n++) logInto(draft, entry({ id, thread, identity, now }, n), true);
  const context = { why: 'asked', about: `the bins in Mill Lane, number ${i}`, language: 'en' } as const;
  const asked = initiateEvent(context, { conversation: id, entries: MESSAGES });
  const waits = await desk.initiated(draft, asked, { conversation: id, thread, now, call: false });
  const owner: Owner = holder ? moved(waits, { do: 'take', by: holder }, now)! : waits;
  const language = { before: 'en', after: 'en' } as const;
  const turn = { conversation: id, identity, before: ASSISTANT, after: owner, language, said: true, now };
  await desk.moved(draft, turn);
  const kept: Conversation = {
    ...{ shape: 1, id, language: 'en', owner, talk: { ...NEW_TALK, greeted: true } },
    ...{ entries: MESSAGES, openedAt: now, lastAt: now },
  };
  const pointing: Thread = { shape: 1, channel: 'web', conversation: id, identity };
  return draft.putting(conversationKey(id), kept).putting(threadKey(thread), pointing);
}

const entry = (
  of: { readonly id: string; readonly thread: string; readonly identity: string; readonly now: number },
  n: number,
): LogEntry => ({
  ...{
    shape: 1,
    conversation: of.id,
    n,
    at: of.now,
    channel: 'web',
    thread: of.thread,
    identity: of.identity,
  },
  from: n % 2 ? 'citizen' : 'assistant',
  text: `The bins in Mill Lane were not emptied, message ${n} of this conversation.`,
});
