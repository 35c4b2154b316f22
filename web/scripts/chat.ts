import { Conversation } from './conversation';
import { Field } from './field';
import { Line } from './line';
import { wordsOf } from './messages';
import { Outbox } from './outbox';
import { type Activity, newId, type Outgoing } from './wire';

/**
 * Makes the page's plain form a live conversation. It is the same thread either way: a message has the same id by
 * form and by line, so that it can change from one to the other at any time and still counts once.
 */
const form = document.querySelector<HTMLFormElement>('#say')!;
const nonce = form.querySelector<HTMLInputElement>('[name=nonce]')!;
const photo = document.querySelector<HTMLFormElement>('#photo')!;
const status = document.querySelector<HTMLElement>('#line')!;
const conversation = new Conversation();
const field = new Field(form);
const line = new Line(nonce.value, form.dataset.watermark, { said, up: () => tell(''), gone: letGo });
const outbox = new Outbox((message) => line.send(message), {
  sent: ({ id }) => {
    conversation.showSent(id);
    tell('');
  },
  unsent: (messages) => {
    tell(wordsOf('offline'));
    for (const { id } of messages) conversation.showUnsent(id, hurry);
  },
  refused: sendPlainly,
});

form.addEventListener('submit', onSubmit);
document.addEventListener('click', onClick);
photo.addEventListener('submit', onPhoto);
addEventListener('online', hurry);
addEventListener('offline', () => tell(wordsOf('offline')));
addEventListener('beforeunload', (event) => {
  if (!outbox.empty) event.preventDefault();
});
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

/** The buttons of an offer. The one that changes the page's language is left to the form. */
function onClick(event: MouseEvent): void {
  const button = (event.target as Element).closest<HTMLButtonElement>('#log button[name=pick]');
  if (!button) return;
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
  // The conversation has changed its language: so does the page around it, unless something is half written.
  const changed = last.locale !== undefined && last.locale.slice(0, 2) !== document.documentElement.lang;
  if (changed && outbox.empty && field.text === '') location.reload();
}

async function onPhoto(event: Event): Promise<void> {
  event.preventDefault();
  const body = new FormData(photo);
  const button = photo.querySelector('button')!;
  button.disabled = true;
  try {
    const { type } = await fetch(photo.action, { method: 'POST', body, redirect: 'manual' });
    // The form answers with the way to the page, which we are on already.
    if (type !== 'opaqueredirect') throw new Error('not taken');
    photo.reset();
    void line.follow();
  } catch {
    photo.submit();
  } finally {
    button.disabled = false;
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
  form.removeEventListener('submit', onSubmit);
  nonce.value = id;
  const kept = field.text;
  form.querySelector('textarea')!.value = pick === undefined ? text : kept;
  if (pick !== undefined) {
    const chosen = Object.assign(document.createElement('input'), {
      type: 'hidden',
      name: 'pick',
      value: pick,
    });
    form.append(chosen);
  }
  form.submit();
}

/** Nothing comes by the line: what is shown stays true only when the server draws it. */
function letGo(): void {
  document.removeEventListener('click', onClick);
  form.removeEventListener('submit', onSubmit);
}

/** What is scrolled or tabbed to stops clear of the field. */
function keepClear(): void {
  const height = form.parentElement!.offsetHeight;
  document.documentElement.style.scrollPaddingBottom = `${height + 16}px`;
}
