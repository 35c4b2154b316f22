import { wellFormed } from './text';

type Listener = () => void;

/** Who wants to hear of appends to which feed, in this process. */
export class Wakes {
  private readonly listeners = new Map<string, Set<Listener>>();

  get empty(): boolean {
    return this.listeners.size === 0;
  }

  /** Returns what takes the listener away again. */
  on(name: string, listener: Listener): () => void {
    const feed = wellFormed(name);
    const own = (): void => listener();
    const ofFeed = this.listeners.get(feed) ?? new Set();
    this.listeners.set(feed, ofFeed.add(own));
    return () => {
      ofFeed.delete(own);
      if (ofFeed.size === 0 && this.listeners.get(feed) === ofFeed) this.listeners.delete(feed);
    };
  }

  wake(feed: string): void {
    for (const listener of this.listeners.get(feed) ?? []) listener();
  }

  wakeAll(): void {
    for (const feed of [...this.listeners.keys()]) this.wake(feed);
  }

  clear(): void {
    this.listeners.clear();
  }
}
