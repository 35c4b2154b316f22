import type { Server } from 'restify';
import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { TurnTaker } from '../bots/incoming';
import type { Catalogue } from '../knowledge/catalogue/catalogue';

/** What every channel is handed. `server` builds this once. */
export interface ChannelParts {
  readonly server: Server;
  readonly turns: TurnTaker;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly log: Log;
  readonly publicUrl: URL;
}
