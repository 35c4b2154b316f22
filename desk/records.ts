import { type Clock, MINUTE } from '../base/clock';
import { auditInto, type Purpose } from '../citizens/audit';
import { type Citizen, citizenKey } from '../citizens/identity';
import type { LogEntry } from '../citizens/log';
import { newestOf } from '../citizens/timeline';
import { isOver } from '../requests/life';
import {
  readRequest,
  requestKeyOf,
  requestsOfIdentity,
  type ServiceRequest,
} from '../requests/service-request';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import { find, type Hit, type Sought } from './finding';

/** A purpose that was given holds for so long; each look within it is written down all the same. */
const GRANT_LASTS = 30 * MINUTE;
const ENTRIES = 50;
const REQUESTS = 50;

/** That a member of staff may look at a citizen's record, and for what. */
interface Grant {
  readonly shape: 1;
  readonly purpose: Purpose;
}

const grantKey = (staff: string, citizen: string): string => `grant:${staff}:${citizen}`;

/** What passed between the council and a citizen, and what they asked for; newest first. */
export interface CitizenRecord {
  readonly purpose: Purpose;
  readonly entries: readonly LogEntry[];
  /** Where the next page begins, if there is one. */
  readonly older?: string;
  readonly requests: { readonly open: readonly ServiceRequest[]; readonly over: readonly ServiceRequest[] };
}

export interface RecordsParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
}

/** Citizens' records, as staff may see them: for a purpose, and each look is in the audit before it is granted. */
export class Records {
  constructor(private readonly parts: RecordsParts) {}

  /** Looks for somebody. What was looked for is in no audit, only by what. */
  async search(staff: string, purpose: Purpose, sought: Sought): Promise<readonly Hit[]> {
    const { store, clock, secret } = this.parts;
    const draft = new Draft();
    auditInto(draft, { at: clock.now(), who: staff, did: 'searched', about: sought.by, purpose });
    await store.commit(draft);
    return find(store, secret, sought);
  }

  /** Grants a look at a record. False if there is no such citizen. */
  async open(staff: string, citizen: string, purpose: Purpose): Promise<boolean> {
    const { store, clock } = this.parts;
    if (!(await readOne(store, citizenKey(citizen)))) return false;
    const grant: Grant = { shape: 1, purpose };
    const draft = new Draft().putting(grantKey(staff, citizen), grant, clock.now() + GRANT_LASTS);
    auditInto(draft, { at: clock.now(), who: staff, did: 'opened-record', citizen, purpose });
    return (await store.commit(draft)).ok;
  }

  /** The record; undefined until a purpose was given, 'none' if there is no such citizen. */
  async read(staff: string, citizen: string, before?: string): Promise<CitizenRecord | 'none' | undefined> {
    const { store, clock } = this.parts;
    const found = await store.read([citizenKey(citizen), grantKey(staff, citizen)]);
    const who = found.get(citizenKey(citizen))?.value as Citizen | undefined;
    const grant = found.get(grantKey(staff, citizen)) as Stored<Grant> | undefined;
    if (!who) return 'none';
    if (!grant) return undefined;
    const { purpose } = grant.value;
    const draft = new Draft().expecting(grantKey(staff, citizen), grant);
    auditInto(draft, { at: clock.now(), who: staff, did: 'read-record', citizen, purpose });
    if (!(await store.commit(draft)).ok) return undefined;
    const [page, requests] = await Promise.all([
      newestOf(store, who.identities, { before, limit: ENTRIES }),
      this.requestsOf(who.identities),
    ]);
    return {
      purpose,
      ...page,
      requests: { open: requests.filter((one) => !isOver(one)), over: requests.filter(isOver) },
    };
  }

  private async requestsOf(identities: readonly string[]): Promise<readonly ServiceRequest[]> {
    const { store } = this.parts;
    const lists = await Promise.all(
      identities.map((one) => store.range(requestsOfIdentity(one), { limit: REQUESTS, reverse: true })),
    );
    const members = lists.flat().sort().reverse().slice(0, REQUESTS);
    const found = await store.read(members.map(requestKeyOf));
    return [...found.values()].map(({ value }) => readRequest(value)).sort((a, b) => b.at - a.at);
  }
}
