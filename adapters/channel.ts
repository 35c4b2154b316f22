import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { TurnTaker } from '../bots/incoming';
import type { ThreadReader } from '../citizens/log';
import type { Typing } from '../desk/typing';
import type { Catalogue } from '../knowledge/catalogue/catalogue';
import type { Language } from '../language/reply';

/** What every channel is handed; `server` builds it once. */
export interface ChannelParts {
  readonly server: Server;
  readonly turns: TurnTaker;
  readonly threads: ThreadReader;
  readonly gate: Gate;
  readonly typing: Typing;
  /** The link into a conversation that this is the code of. Looking changes nothing. */
  link(code: string): Promise<FoundLink | undefined>;
  readonly files: { put(id: string, bytes: Uint8Array): Promise<void> };
  readonly photos: Photos;
  readonly catalogue: Catalogue;
  /** Whether people can be rung, so that it can be offered. */
  readonly rings: boolean;
  readonly clock: Clock;
  readonly log: Log;
  /** Our address as the outside knows it; signatures and stream addresses are built from it, never from `Host`. */
  readonly publicUrl: URL;
  /** Where a request came from, believing no proxy but those we were told to trust. */
  clientAddress(req: IncomingMessage): string;
  /** Keys for signing and hashing, shared by all processes of one store. */
  readonly secrets: Secrets;
}

export interface Photo {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Photos for others than those who are in the conversation. */
export interface Photos {
  /** One that staff have let the public see. */
  released(id: string): Promise<Photo | undefined>;
  /** Any that a conversation has: ask only with a pass in hand. */
  any(id: string): Promise<Photo | undefined>;
}

/** What whoever holds the code of a link may know of it. */
export interface FoundLink {
  readonly id: string;
  /** Whether it works still; `used`: the conversation was continued by it. */
  readonly is: 'open' | 'used' | 'old';
  /** The thread and the channel on which it was asked for. */
  readonly thread: string;
  readonly channel: string;
  readonly language: Language;
}

export interface Secrets {
  /** Signs the tokens of web conversations. */
  readonly tokens: string;
  /** Keys the hashes that stand in for phone numbers and senders' ids. */
  readonly identity: string;
}

/** Small shared decisions that need no turn. */
export interface Gate {
  /** False once `max` has been passed in the window; `retryAfter` is in ms. */
  limit(
    key: string,
    max: number,
    windowMs: number,
  ): Promise<{ readonly allowed: boolean; readonly retryAfter: number }>;
  /** True for the first caller with this key on any process, false for every other until the time has come. */
  once(key: string, until: number): Promise<boolean>;
}
