import { z } from 'zod';
import { type Clock, SECOND } from '../base/clock';
import type { Log } from '../base/log';
import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { type Held, ownerOf } from '../citizens/owner';
import { Draft, type FeedPage, NEWEST, readOne, type Store } from '../storage/store';

/** One feed for all that are typing: what stands in it is of no use a moment later, and a page of it is read at most. */
const FEED = 'typing';
const PAGE = 200;
/** However fast somebody types, it is told so often; a client shows it a little longer than that. */
const EVERY = 3 * SECOND;
const FRESH = 5 * SECOND;

const signalShape = z.object({
  at: z.number(),
  /** Whom it concerns: a citizen's thread, or the id of an agent. */
  to: z.string(),
  conversation: z.string(),
});

type Listener = (conversation: string) => void;

export const toCitizen = (thread: string): string => `thread:${thread}`;
export const toAgent = (agent: string): string => `agent:${agent}`;

/**
 * That somebody is typing, told to the other side on whatever process that is. It is no turn and leaves nothing in the
 * history; told only between an agent and the citizen whose conversation they have.
 */
export class Typing {
  private readonly listeners = new Map<string, Set<Listener>>();
  private position = 0;
  private pumping: Promise<void> = Promise.resolve();
  private forget: (() => void) | undefined;

  constructor(private readonly parts: { readonly store: Store; readonly clock: Clock; readonly log: Log }) {}

  /** Somebody types on this thread; nobody hears of it unless an agent has the conversation. */
  async citizenTypes(thread: string): Promise<void> {
    if (!(await this.first(toCitizen(thread)))) return;
    const { store } = this.parts;
    const of = (await readOne(store, threadKey(thread)))?.value as Thread | undefined;
    const held = of && (await this.heldBy(of.conversation));
    if (held?.thread === thread) await this.tell(toAgent(held.agent), of!.conversation);
  }

  /** An agent types an answer; the citizen hears of it if the conversation is theirs. */
  async agentTypes(agent: string, conversation: string): Promise<void> {
    if (!(await this.first(`${toAgent(agent)}.${conversation}`))) return;
    const held = await this.heldBy(conversation);
    if (held?.agent === agent) await this.tell(toCitizen(held.thread), conversation);
  }

  /** Calls back whenever the other side types. */
  on(to: string, listener: Listener): () => void {
    this.begin();
    const some = this.listeners.get(to) ?? new Set();
    this.listeners.set(to, some.add(listener));
    return () => {
      some.delete(listener);
      if (some.size === 0) this.listeners.delete(to);
      if (this.listeners.size === 0) this.end();
    };
  }

  private async first(from: string): Promise<boolean> {
    return (await this.parts.store.limit(`typing.${from}`, 1, EVERY)).allowed;
  }

  private async heldBy(conversation: string): Promise<Held | undefined> {
    const stored = await readOne(this.parts.store, conversationKey(conversation));
    const owner = ownerOf((stored?.value as Conversation | undefined)?.owner);
    return owner.is === 'agent' ? owner : undefined;
  }

  private async tell(to: string, conversation: string): Promise<void> {
    const signal = { at: this.parts.clock.now(), to, conversation };
    await this.parts.store.commit(new Draft().appending(FEED, JSON.stringify(signal)));
  }

  private begin(): void {
    if (this.forget) return;
    this.forget = this.parts.store.onWake(FEED, () => this.look(() => this.read()));
    this.look(() => this.catchUp());
  }

  private end(): void {
    this.forget?.();
    this.forget = undefined;
  }

  private look(work: () => Promise<void>): void {
    this.pumping = this.pumping
      .then(work)
      .catch((error: unknown) => this.parts.log.warn('typing', { error }));
  }

  private async read(): Promise<void> {
    const page = await this.parts.store.follow(FEED, this.position, PAGE);
    if (page === 'gap') return this.catchUp();
    this.position = page.position;
    for (const { entry } of page.entries) this.hear(entry);
    if (page.entries.length === PAGE) await this.read();
  }

  private async catchUp(): Promise<void> {
    this.position = ((await this.parts.store.follow(FEED, NEWEST, 0)) as FeedPage).position;
  }

  private hear(entry: string): void {
    const { at, to, conversation } = signalShape.parse(JSON.parse(entry));
    if (this.parts.clock.now() - at > FRESH) return;
    for (const listener of this.listeners.get(to) ?? []) listener(conversation);
  }
}
