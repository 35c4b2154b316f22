/** So many threads are remembered: a busy day's. */
const MOST = 20_000;

/**
 * The conversation to which each thread pointed when this process last saw it. Only a hint, which lets a turn ask for
 * all that it needs at once: what the stored thread says decides.
 */
export class LastConversations {
  private readonly byThread = new Map<string, string>();

  of(thread: string): string | undefined {
    return this.byThread.get(thread);
  }

  note(thread: string, conversation: string): void {
    // Taken out first, so that those not heard of for longest come first and go first.
    this.byThread.delete(thread);
    this.byThread.set(thread, conversation);
    if (this.byThread.size > MOST) this.byThread.delete(this.byThread.keys().next().value!);
  }
}
