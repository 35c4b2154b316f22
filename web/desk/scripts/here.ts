/** An agent who is not heard of for a minute is gone. */
const BEAT_MS = 20_000;

/** Says that this page is open, for as long as it is. */
export function stayHere(live: HTMLElement): void {
  const beat = (): void => {
    const body = new URLSearchParams({ token: live.dataset['token']! });
    fetch('/desk/here', { method: 'POST', body }).catch(() => undefined);
  };
  beat();
  setInterval(beat, BEAT_MS);
}
