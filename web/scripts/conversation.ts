import { drawActivity, drawMessage, fromTemplate } from './messages';
import type { Activity, Outgoing } from './wire';

/**
 * The log on the page. The reader's own messages stand at its end at once and are known again when they come back by
 * the line; whatever else comes goes before those that have not, so that the order is the order of the thread.
 */
export class Conversation {
  private readonly list = document.querySelector<HTMLOListElement>('#log ol')!;
  private readonly pending = new Map<string, HTMLLIElement>();
  private readonly seen = new Set<string>();

  /** Shows a message that is on its way. */
  say(message: Outgoing): HTMLLIElement {
    const item = drawMessage('citizen', message.text);
    this.pending.set(message.id, item);
    this.closeOffers();
    this.list.append(item);
    item.scrollIntoView({ block: 'end' });
    return item;
  }

  /** Says beside a message that it has not gone, with a way to try at once. */
  showUnsent(id: string, again: () => void): void {
    const item = this.pending.get(id);
    if (!item || item.querySelector('.unsent')) return;
    const note = fromTemplate<HTMLElement>('unsent');
    note.querySelector('button')!.addEventListener('click', again);
    item.append(note);
  }

  showSent(id: string): void {
    this.pending.get(id)?.querySelector('.unsent')?.remove();
  }

  /** What came by the line, each once. */
  take(activities: readonly Activity[]): void {
    const following = this.endInSight();
    for (const activity of activities) {
      if (this.seen.has(activity.id)) continue;
      this.seen.add(activity.id);
      this.place(activity);
    }
    if (following) this.list.lastElementChild?.scrollIntoView({ block: 'end' });
  }

  private place(activity: Activity): void {
    const own = this.pending.get(activity.channelData?.clientActivityID ?? '');
    if (own) {
      this.showSent(activity.channelData!.clientActivityID!);
      this.pending.delete(activity.channelData!.clientActivityID!);
      return;
    }
    if (activity.from.role === 'user') this.closeOffers();
    const [firstPending] = this.pending.values();
    this.list.insertBefore(drawActivity(activity), firstPending ?? null);
  }

  /** What was offered was taken, or passed by. */
  closeOffers(): void {
    for (const offer of this.list.querySelectorAll('.choices, .change')) offer.remove();
  }

  /** Whoever has scrolled up to read is left there. */
  private endInSight(): boolean {
    const end = this.list.lastElementChild?.getBoundingClientRect().bottom ?? 0;
    return end < innerHeight * 1.5;
  }
}
