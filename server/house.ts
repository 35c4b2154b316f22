import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import { type Catalogue, toCatalogue } from '../knowledge/catalogue/catalogue';
import { askedBy } from '../knowledge/catalogue/email-questions';
import { loadKeptCatalogue } from '../knowledge/catalogue/kept';
import { crewRecords, type CrewRecordsNow } from '../knowledge/collections/records';
import { phraseGaps } from '../language/phrases';
import { openStore } from '../storage/open';
import type { Store } from '../storage/store';
import type { Config } from './config';
import { sendsEmail } from './email';
import { type SharedSecrets, shareSecrets } from './secrets';

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
}

/** What the server and every command stand on: the council's words, the store, and the keys that its processes share. */
export interface House extends Surroundings {
  readonly catalogue: Catalogue;
  readonly crews: CrewRecordsNow;
  readonly store: Store;
  readonly secrets: SharedSecrets;
}

export async function openHouse(config: Config, { clock, log }: Surroundings): Promise<House> {
  const written = loadKeptCatalogue(config.councilDir, phraseGaps, config.dataDir);
  const catalogue = toCatalogue(askedBy(written, sendsEmail(written, config)));
  const store = await openStore({
    directory: config.dataDir,
    redisUrl: config.redisUrl,
    redisLossAccepted: config.redisLossAccepted,
    namespace: catalogue.council.slug,
    clock,
    log,
  });
  const crews = crewRecords({ directory: config.councilDir, catalogue, clock, log });
  return { catalogue, crews, store, secrets: await shareSecrets(store, config), clock, log };
}
