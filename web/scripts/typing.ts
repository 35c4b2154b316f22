import { wordsOf } from './messages';

/** The server tells no more often than every three seconds; what it told holds for a little longer. */
const EVERY_MS = 3_500;
const LASTS_MS = 6_000;

/** That the other one is typing, while a person from the council has the conversation. */
export class Typing {
  private readonly shown = document.querySelector<HTMLElement>('#typing')!;
  private timer = 0;
  private toldAt = -Infinity;

  constructor(tell: () => Promise<void>) {
    document.querySelector('#text')!.addEventListener('input', () => {
      if (!this.withPerson() || performance.now() - this.toldAt < EVERY_MS) return;
      this.toldAt = performance.now();
      // What is lost of it is of no use later.
      tell().catch(() => undefined);
    });
  }

  /** Said once for as long as it goes on, so that it is not read out again and again. */
  show(): void {
    const words = wordsOf('typing-words');
    if (this.shown.textContent !== words) this.shown.textContent = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), LASTS_MS);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.shown.textContent = '';
  }

  /** Nobody else would look: the last who spoke to the citizen was a person, or a person is typing now. */
  private withPerson(): boolean {
    const others = document.querySelectorAll('#log .said:not(.citizen)');
    return others[others.length - 1]?.classList.contains('agent') === true || this.shown.textContent !== '';
  }
}
