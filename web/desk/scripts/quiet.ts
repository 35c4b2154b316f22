const MINUTE = 60_000;
/** So long before the end of a session the page says so. */
const WARN = 2 * MINUTE;
const LOOK_EVERY = 5_000;

/** Warns before the session ends for want of a sign of life, and keeps it at one press. */
export function watchQuiet(): void {
  const quiet = document.getElementById('quiet');
  if (!quiet) return;
  // Measured by the wall: a machine that slept has slept through its session.
  let ends = Date.now() + Number(quiet.dataset['left']);
  let warned = -1;
  const look = (): void => {
    const left = ends - Date.now();
    const minutes = left > WARN ? -1 : Math.max(0, Math.ceil(left / MINUTE));
    if (minutes === warned) return;
    warned = minutes;
    show(quiet, minutes, async () => {
      if (!(await stay(quiet))) return;
      ends = Date.now() + Number(quiet.dataset['idle']);
      look();
    });
  };
  look();
  setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look);
}

function show(quiet: HTMLElement, minutes: number, onStay: () => Promise<void>): void {
  quiet.replaceChildren();
  if (minutes < 0) return;
  const template = document.getElementById(
    minutes === 0 ? 'quiet-over' : 'quiet-warning',
  ) as HTMLTemplateElement;
  quiet.append(template.content.cloneNode(true));
  const said = quiet.querySelector('[data-minutes]');
  if (said) said.textContent = minutes === 1 ? 'one minute' : `${minutes} minutes`;
  quiet.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void onStay();
  });
}

/** True if the session goes on. What the page holds is left as it is, half-written words too. */
async function stay(quiet: HTMLElement): Promise<boolean> {
  const form = quiet.querySelector('form')!;
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value as string]));
  try {
    const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' });
    return answer.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
