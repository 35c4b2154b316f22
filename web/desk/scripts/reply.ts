import { bringUp, parsed } from './regions';

/** A reply leaves without the page being drawn anew, so that nothing is read out twice and the next one can be written. */
export function answering(live: HTMLElement): void {
  const form = document.getElementById('reply') as HTMLFormElement | null;
  const text = document.getElementById('text') as HTMLTextAreaElement | null;
  if (!form || !text) return;
  keepDraft(live.dataset['conversation']!, text);
  let sending = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (sending || text.value.trim() === '') return text.focus();
    sending = true;
    void send(form, text).finally(() => (sending = false));
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

async function send(form: HTMLFormElement, text: HTMLTextAreaElement): Promise<void> {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value as string]));
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    const page = parsed(await answer.text());
    if (!answer.ok) return told(form, page);
    document.querySelector('.govuk-error-summary')?.remove();
    text.value = '';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    bringUp(page);
    takeNonce(form, page);
    text.focus();
  } catch {
    // No line: the browser sends the form itself, and says so.
    form.submit();
  }
}

function takeNonce(form: HTMLFormElement, page: Document): void {
  const mine = form.querySelector<HTMLInputElement>('input[name=nonce]');
  const next = page.querySelector<HTMLInputElement>('#reply input[name=nonce]');
  if (mine && next) mine.value = next.value;
}

/** What could not be done is told by the page that came back; what was written stays, and can be sent after all. */
function told(form: HTMLFormElement, page: Document): void {
  const main = document.getElementById('main')!;
  const why = page.querySelector<HTMLElement>('.govuk-error-summary');
  if (!why || !page.getElementById('reply')) {
    main.replaceWith(document.importNode(page.getElementById('main')!, true));
    return document.getElementById('main')?.focus();
  }
  bringUp(page);
  takeNonce(form, page);
  main.querySelector('.govuk-error-summary')?.remove();
  const shown = document.importNode(why, true);
  main.prepend(shown);
  shown.tabIndex = -1;
  shown.focus();
}

/** What is half written outlives another form of the page, in this tab only. */
function keepDraft(conversation: string, text: HTMLTextAreaElement): void {
  const key = `draft:${conversation}`;
  if (text.value === '') text.value = sessionStorage.getItem(key) ?? '';
  text.addEventListener('input', () => {
    if (text.value === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text.value);
  });
}
