import { wordsOf } from './messages';

/** So near to the limit the page says how much room is left. */
const NEAR = 500;
/** Long enough after the last key that a screen reader is not interrupted at each. */
const SETTLED_MS = 700;

/** The one text field: sends on Enter, grows with its text, and says when the text gets too long. */
export class Field {
  private readonly area = document.querySelector<HTMLTextAreaElement>('#text')!;
  private readonly count = document.querySelector<HTMLElement>('#count')!;
  private readonly most = Number(this.area.dataset.most);
  private timer = 0;

  constructor(form: HTMLFormElement) {
    this.area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      form.querySelector<HTMLButtonElement>('#send')!.click();
    });
    this.area.addEventListener('input', () => {
      this.grow();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.tell(), SETTLED_MS);
    });
  }

  get text(): string {
    return this.area.value;
  }

  /** Takes the text out, if there is any and it fits. */
  take(): string | undefined {
    const { value } = this.area;
    this.tell();
    if (value.trim() === '' || value.length > this.most) {
      this.area.focus();
      return undefined;
    }
    this.area.value = '';
    this.grow();
    this.tell();
    return value;
  }

  /** The keyboard that suits what is asked for. */
  expect(what: string | undefined): void {
    const modes: Record<string, string> = { number: 'decimal', phone: 'tel', email: 'email' };
    this.area.inputMode = modes[what ?? ''] ?? '';
  }

  private tell(): void {
    const left = this.most - this.area.value.length;
    this.count.hidden = left > NEAR;
    this.count.textContent =
      left > NEAR
        ? ''
        : wordsOf(left < 0 ? 'over' : 'left').replace('#', Math.abs(left).toLocaleString('en-GB'));
    if (left < 0) this.area.setAttribute('aria-invalid', 'true');
    else this.area.removeAttribute('aria-invalid');
  }

  /** For browsers whose style sheets can't. */
  private grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.area.style.height = 'auto';
    this.area.style.height = `${this.area.scrollHeight + 4}px`;
  }
}
