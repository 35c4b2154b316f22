import { type Outgoing, Refused } from './wire';

const LONGEST_WAIT_MS = 30_000;

/** Messages on their way, one after the other. One that does not get through is tried again until it does. */
export class Outbox {
  private readonly waiting: Outgoing[] = [];
  private busy = false;
  private failed = 0;
  private timer = 0;

  constructor(
    private readonly send: (message: Outgoing) => Promise<void>,
    private readonly on: {
      sent(message: Outgoing): void;
      /** Not through yet; it will be tried again by itself. */
      unsent(messages: readonly Outgoing[]): void;
      /** The line will never take it. */
      refused(message: Outgoing): void;
    },
  ) {}

  get empty(): boolean {
    return this.waiting.length === 0;
  }

  add(message: Outgoing): void {
    this.waiting.push(message);
    void this.flush();
  }

  /** Tries at once: somebody asked for it, or the network is back. */
  hurry(): void {
    this.failed = 0;
    void this.flush();
  }

  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.busy) return;
    this.busy = true;
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      try {
        await this.send(next);
      } catch (error) {
        this.busy = false;
        if (error instanceof Refused) return this.on.refused(next);
        this.on.unsent(this.waiting);
        this.timer = setTimeout(
          () => void this.flush(),
          Math.min(LONGEST_WAIT_MS, 1000 * 2 ** this.failed++),
        );
        return;
      }
      this.waiting.shift();
      this.failed = 0;
      this.on.sent(next);
    }
    this.busy = false;
  }
}
