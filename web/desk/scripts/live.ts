import { bringUp, parsed } from './regions';
import type { Typing } from './typing';

/** News that come together are one look; not all open desks look in the same moment. */
const TOGETHER_MS = 120;
const SPREAD_MS = 600;
/** At a busy desk somebody does something all the time: no page looks more often than this. */
const APART_MS = 750;
/** How long somebody has waited moves on by itself. */
const LOOK_EVERY_MS = 30_000;

export interface News {
  readonly conversation: string;
  readonly what: 'waits' | 'moved' | 'wrote' | 'changed';
  readonly danger: boolean;
}

/** Keeps the page as things are, from the moment for which it was drawn on. */
export function follow(live: HTMLElement, heard: (news: News) => void, typing: Typing): void {
  const look = looking(live);
  const source = new EventSource(`/desk/live?after=${live.dataset['after']}`);
  source.addEventListener('news', (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as News;
    const conversation = live.dataset['conversation'];
    heard(news);
    if (news.what === 'wrote') typing.hide(news.conversation);
    if (conversation === undefined || conversation === news.conversation) look();
  });
  source.addEventListener('typing', (event: MessageEvent<string>) =>
    typing.show((JSON.parse(event.data) as Pick<News, 'conversation'>).conversation),
  );
  source.addEventListener('reload', look);
  setInterval(look, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', () => !document.hidden && look());
  addEventListener('pagehide', () => source.close());
}

/** Looks once for all that came meanwhile, and once more if something came while it looked. */
function looking(live: HTMLElement): () => void {
  let timer: number | undefined;
  let busy = false;
  let lookedAt = -Infinity;
  const look = async (): Promise<void> => {
    timer = undefined;
    lookedAt = performance.now();
    if (busy) return soon();
    busy = true;
    try {
      const answer = await fetch(live.dataset['part']!);
      if (answer.status === 404) return location.assign('/desk');
      if (answer.ok) bringUp(parsed(await answer.text()));
    } catch {
      // The line is gone for the moment; the next news or the next look brings it up.
    } finally {
      busy = false;
      counted();
    }
  };
  const soon = (): void => {
    const wait = Math.max(TOGETHER_MS + Math.random() * SPREAD_MS, lookedAt + APART_MS - performance.now());
    timer ??= setTimeout(() => void look(), wait);
  };
  return soon;
}

/** The count in the title, and said once for each change to whoever does not see it. */
export function counted(): void {
  const queue = document.getElementById('queue');
  const said = document.getElementById('counted');
  if (!queue || !said) return;
  const waiting = queue.dataset['waiting'] ?? '0';
  const due = document.getElementById('held')?.dataset['due'] ?? '0';
  const words = `${waiting} waiting, ${due} of yours wait for an answer`;
  if (said.textContent !== words) said.textContent = words;
  document.title = document.title.replace(/^(\(\d+\) )?/, waiting === '0' ? '' : `(${waiting}) `);
}
