import type { Clock } from '../base/clock';
import { MINUTE, SECOND } from '../base/clock';
import { type FeedPage, NEWEST, type Store } from '../storage/store';
import { type Contact, contactOf, type Earlier, earlierContacts, openRequests } from './contact';
import { type HeldRow, heldOf, load } from './held';
import { DESK_FEED, type DeskNews, readNews } from './news';
import type { Agent } from './ownership';
import {
  type AtDesk,
  type Being,
  onDuty,
  type Presence,
  presenceKey,
  presenceOf,
  signOff,
  signOn,
  stillThere,
} from './presence';
import type { ServiceRequest } from '../requests/service-request';
import { type Waiting, type WaitingList, type WhoWaits, waitingIn, waitingPast } from './waiting';

/** So many colleagues are offered to pass somebody on to. */
const MOST_COLLEAGUES = 50;
/** Somebody whose browser runs no script is believed to be there for so long after each page. */
const WITHOUT_SCRIPT = 5 * MINUTE;

const SHARED_FOR = SECOND;

interface SharedList {
  /** How far the news had come before it was read. */
  readonly position: number;
  readonly until: number;
  readonly list: Promise<WaitingList>;
}

export interface NewsPage {
  readonly news: readonly { readonly position: number; readonly news: DeskNews }[];
  readonly position: number;
}

/** What the pages of the desk read, and how its people say that they are there. */
export class DeskReader {
  /** What all open desks of the same teams read at about the same time is read once for them. */
  private readonly lists = new Map<string, SharedList>();

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
  ) {}

  /** The queues of these teams, no older than the news up to this position, and a moment at most. */
  waiting(who: WhoWaits, position: number): Promise<WaitingList> {
    const key = JSON.stringify(who);
    const now = this.clock.now();
    const last = this.lists.get(key);
    if (last && last.position === position && last.until > now) return last.list;
    const list = waitingIn(this.store, who);
    this.lists.set(key, { position, until: now + SHARED_FOR, list });
    list.catch(() => this.lists.delete(key));
    return list;
  }

  /** Those further back, for an agent who has refused all of the list. */
  waitingPast(who: WhoWaits, agent: string): Promise<readonly Waiting[]> {
    return waitingPast(this.store, who, agent);
  }

  held(agent: string): Promise<readonly HeldRow[]> {
    return heldOf(this.store, agent, this.clock.now());
  }

  load(agent: string): Promise<number> {
    return load(this.store, agent, this.clock.now());
  }

  contact(id: string, before?: number): Promise<Contact | undefined> {
    return contactOf(this.store, id, before);
  }

  earlier(contact: Contact): Promise<readonly Earlier[]> {
    return earlierContacts(this.store, contact);
  }

  requests(contact: Contact): Promise<readonly ServiceRequest[]> {
    return openRequests(this.store, contact);
  }

  /** Who else is on duty for these teams. */
  async colleagues({ agent, teams }: AtDesk): Promise<readonly Agent[]> {
    const now = this.clock.now();
    const lists = await Promise.all(teams.map((team) => onDuty(this.store, team, now, MOST_COLLEAGUES)));
    const ids = [...new Set(lists.flat())].filter((id) => id !== agent.id).slice(0, MOST_COLLEAGUES);
    const found = await this.store.read(ids.map(presenceKey));
    return ids.flatMap((id) => (found.get(presenceKey(id))?.value as Presence | undefined)?.agent ?? []);
  }

  presence(agent: string): Promise<Presence | undefined> {
    return presenceOf(this.store, agent);
  }

  /** They say how they are there. */
  be(who: AtDesk, is: Being): Promise<Presence | undefined> {
    return signOn(this.store, who, this.clock.now(), { is, lasts: WITHOUT_SCRIPT });
  }

  /** A page was opened: by a browser that may run no script. */
  opened(who: AtDesk): Promise<Presence | undefined> {
    return stillThere(this.store, who, this.clock.now(), WITHOUT_SCRIPT);
  }

  /** The script of an open page says so. */
  beats(who: AtDesk): Promise<Presence | undefined> {
    return stillThere(this.store, who, this.clock.now());
  }

  leaves(agent: string): Promise<void> {
    return signOff(this.store, agent);
  }

  /** How far the news of the desk have come. */
  async newest(): Promise<number> {
    return ((await this.store.follow(DESK_FEED, NEWEST, 0)) as FeedPage).position;
  }

  /** News after a position, or 'gap' where some of them are no longer kept. */
  async news(after: number, limit: number): Promise<NewsPage | 'gap'> {
    const page = await this.store.follow(DESK_FEED, after, limit);
    if (page === 'gap') return 'gap';
    const news = page.entries.map(({ position, entry }) => ({ position, news: readNews(entry) }));
    return { news, position: page.position };
  }

  onNews(listener: () => void): () => void {
    return this.store.onWake(DESK_FEED, listener);
  }
}
