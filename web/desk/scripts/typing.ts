/** The server tells no more often than every three seconds; what it told holds for a little longer. */
const EVERY_MS = 3_500;
const LASTS_MS = 6_000;

/** What shows that the citizen of a conversation is typing, and that they have stopped. */
export interface Typing {
  show(conversation: string): void;
  hide(conversation: string): void;
}

/** Tells the citizen that an answer is being typed, and shows when they are. */
export function typing(live: HTMLElement): Typing {
  const mine = live.dataset['conversation'];
  const shown = document.getElementById('typing');
  const text = document.getElementById('text');
  if (mine === undefined || !shown || !text) return { show: () => {}, hide: () => {} };
  tellOf(text, `/desk/conversations/${mine}/typing`, live.dataset['token']!);
  let timer: number | undefined;
  const say = (words: string): void => {
    clearTimeout(timer);
    // Said once for as long as it goes on, so that it is not read out again and again.
    if (shown.textContent !== words) shown.textContent = words;
  };
  return {
    show(conversation) {
      if (conversation !== mine) return;
      say(shown.dataset['words']!);
      timer = setTimeout(() => say(''), LASTS_MS);
    },
    hide: (conversation) => conversation === mine && say(''),
  };
}

function tellOf(text: HTMLElement, path: string, token: string): void {
  let toldAt = -Infinity;
  text.addEventListener('input', () => {
    if (performance.now() - toldAt < EVERY_MS) return;
    toldAt = performance.now();
    fetch(path, { method: 'POST', body: new URLSearchParams({ token }) }).catch(() => undefined);
  });
}
