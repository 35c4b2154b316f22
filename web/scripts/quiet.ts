import { fromTemplate, wordsOf } from './messages';

/** Timers can't be set further ahead than 24 days, and stand still while a device sleeps: the time is looked at again. */
const LOOK_AGAIN_MS = 3_600_000;

/**
 * Warns before the conversation closes because nobody has said anything, with a way to keep it open, and says so when
 * it has closed. What is half written stays where it is.
 */
export class Quiet {
  private readonly place = document.getElementById('quiet')!;
  private readonly whole = Number(this.place.dataset.whole);
  private readonly warn = Number(this.place.dataset.warn);
  private closesAt: number | undefined;
  private timer = 0;
  private shown: 'nothing' | 'closing' | 'closed' = 'nothing';

  constructor(
    open: boolean,
    private readonly onClosed: () => void,
  ) {
    document.addEventListener('visibilitychange', () => this.look());
    if (!open) return;
    this.closesAt = Date.now() + Number(this.place.dataset.left);
    if (this.place.firstElementChild) this.shown = 'closing';
    this.look();
  }

  /** Somebody spoke, or the reader said that they are still there. */
  broken(): void {
    this.closesAt = Date.now() + this.whole;
    this.show('nothing');
    this.look();
  }

  /** It has closed already, whatever our clock says. */
  over(): void {
    this.closesAt = Date.now();
    this.look();
  }

  private look(): void {
    if (this.closesAt === undefined) return;
    clearTimeout(this.timer);
    const left = this.closesAt - Date.now();
    if (left <= 0) return this.show('closed');
    if (left <= this.warn) this.show('closing');
    const next = left <= this.warn ? left : left - this.warn;
    this.timer = setTimeout(() => this.look(), Math.min(next, LOOK_AGAIN_MS));
  }

  private show(what: 'nothing' | 'closing' | 'closed'): void {
    if (what === this.shown) return;
    this.shown = what;
    this.place.replaceChildren();
    if (what === 'closing') this.place.append(fromTemplate('closing'));
    if (what !== 'closed') return;
    this.place.append(wordsOf('closed'));
    this.onClosed();
  }
}
