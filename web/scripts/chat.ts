import { Conversation } from './conversation';
import { Field } from './field';
import { Line } from './line';
import { wordsOf } from './messages';
import { Outbox } from './outbox';
import { Quiet } from './quiet';
import { Typing } from './typing';
import { type Activity, newId, type Outgoing } from './wire';

/**
 * Makes the page's plain form a live conversation. It is the same thread either way: a message has the same id by
 * form and by line, so that it can change from one to the other at any time and still counts once.
 */
const form = document.querySelector<HTMLFormElement>('#say')!;
const nonce = form.querySelector<HTMLInputElement>('[name=nonce]')!;
const photo = document.querySelector<HTMLFormElement>('#photo')!;
const status = document.querySelector<HTMLElement>('#line')!;
/** The language in which we were last spoken to. */
let spoken = document.documentElement.lang;
const conversation = new Conversation();
const field = new Field(form);
const quiet = new Quiet(form.dataset.watermark !== undefined, () => conversation.closeOffers());
const line = new Line(nonce.value, form.dataset.watermark, {
  said,
  typing: () => typing.show(),
  up: () => tell(''),
  gone: letGo,
});
const typing = new Typing(() => line.typing());
const outbox = new Outbox((message) => line.send(message), {
  sent: ({ id }) => {
    showStarted();
    quiet.broken();
    conversation.showSent(id);
    tell('');
    followLanguage();
  },
  unsent: (messages) => {
    tell(wordsOf('offline'));
    for (const { id } of messages) conversation.showUnsent(id, hurry);
  },
  refused: sendPlainly,
});

form.addEventListener('submit', onSubmit);
document.addEventListener('click', onClick);
photo.addEventListener('submit', (event) => {
  event.preventDefault();
  void sendPhoto();
});
addEventListener('online', hurry);
addEventListener('offline', () => tell(wordsOf('offline')));
addEventListener('beforeunload', warnOfUnsent);
// A page that the browser had put by may be somebody else's by now.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
new ResizeObserver(keepClear).observe(form.parentElement!);
if (form.dataset.watermark !== undefined) void line.follow();

function onSubmit(event: Event): void {
  event.preventDefault();
  const text = field.take();
  if (text !== undefined) say({ id: newId(), text });
}

/** The buttons of an offer. The one that changes the language of the page is left to the form, which draws the page anew. */
function onClick(event: MouseEvent): void {
  const keep = (event.target as Element).closest<HTMLButtonElement>('#keep');
  if (keep) {
    event.preventDefault();
    return void keepOpen(keep.formAction);
  }
  const button = (event.target as Element).closest<HTMLButtonElement>('button[name=pick]');
  if (!button) return;
  if (button.classList.contains('switch')) return form.removeEventListener('submit', onSubmit);
  event.preventDefault();
  const label = button.getAttribute('aria-label') ?? button.textContent ?? '';
  // The button goes; whoever was on it goes on from what they said, not from the top of the page.
  say({ id: newId(), text: label, pick: button.value }).focus({ preventScroll: true });
}

function say(message: Outgoing): HTMLLIElement {
  photo.hidden = true;
  const item = conversation.say(message);
  outbox.add(message);
  return item;
}

function said(activities: readonly Activity[]): void {
  const last = activities[activities.length - 1]!;
  const expecting = last.channelData?.expecting;
  field.expect(expecting);
  photo.hidden = expecting !== 'photo';
  keepClear();
  conversation.take(activities);
  typing.hide();
  quiet.broken();
  spoken = last.locale?.slice(0, 2) ?? spoken;
  followLanguage();
}

/** When the conversation has changed its language so does the page around it, unless something is half written. */
function followLanguage(): void {
  if (spoken !== document.documentElement.lang && outbox.empty && field.text === '') location.reload();
}

async function sendPhoto(): Promise<void> {
  const body = new FormData(photo);
  const button = photo.querySelector('button')!;
  button.disabled = true;
  try {
    const { type } = await fetch(photo.action, { method: 'POST', body, redirect: 'manual' });
    // The form answers with the way to the page, which we are on already.
    if (type !== 'opaqueredirect') throw new Error('not taken');
    photo.reset();
    const next = new URL(photo.action);
    next.searchParams.set('nonce', newId());
    photo.action = next.href;
    void line.follow();
  } catch {
    photo.submit();
  } finally {
    button.disabled = false;
  }
}

/** Whoever presses it goes on writing: the button goes, and what is half written stays. */
async function keepOpen(url: string): Promise<void> {
  try {
    const body = new URLSearchParams({ nonce: newId() });
    const { type } = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    if (type === 'opaqueredirect') quiet.broken();
    else quiet.over();
    document.querySelector<HTMLElement>('#text')!.focus();
  } catch {
    tell(wordsOf('offline'));
  }
}

function hurry(): void {
  line.hurry();
  outbox.hurry();
}

function tell(words: string): void {
  if (status.textContent !== words) status.textContent = words;
}

/** By the plain form, with the message's own id: if it had arrived after all, it still counts once. */
function sendPlainly({ id, text, pick }: Outgoing): void {
  removeEventListener('beforeunload', warnOfUnsent);
  nonce.value = id;
  if (pick === undefined) form.querySelector('textarea')!.value = text;
  else
    form.append(
      Object.assign(document.createElement('input'), { type: 'hidden', name: 'pick', value: pick }),
    );
  form.submit();
}

function warnOfUnsent(event: Event): void {
  if (!outbox.empty) event.preventDefault();
}

/** Nothing comes by the line: what is shown stays true only when the server draws it. */
function letGo(): void {
  document.removeEventListener('click', onClick);
  form.removeEventListener('submit', onSubmit);
}

/** Now there is something to finish, and a language in which it is held. */
function showStarted(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-started]')) {
    part.hidden = part.dataset.started === 'no';
  }
}

/** What is scrolled or tabbed to stops clear of the field. */
function keepClear(): void {
  const height = form.parentElement!.offsetHeight;
  document.documentElement.style.scrollPaddingBottom = `${height + 16}px`;
}
