import type { News } from './live';

/** Tells of somebody new who waits, or is in danger, while another window is in front: without a sound. */
export function offerAlerts(live: HTMLElement): (news: News) => void {
  const button = live.querySelector<HTMLButtonElement>('[data-alerts]');
  if ('Notification' in window && Notification.permission === 'default' && button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void Notification.requestPermission().then(() => (button.hidden = true));
    });
  }
  return (news) => {
    if (news.danger) alerted('Somebody is in danger. Look at the desk.');
    else if (news.what === 'waits') alerted('Somebody new waits at the desk.');
  };
}

function alerted(words: string): void {
  if (!document.hidden || !('Notification' in window) || Notification.permission !== 'granted') return;
  // What a citizen has said stays on the page: a lock screen shows these words to anybody.
  new Notification(words, { silent: true, tag: 'desk' });
}
