import type { Activity, Fact } from './wire';

/** The same as the server finds (adapters/page/pieces.ts). */
const MARKED =
  /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|(\b(?:0\d{2,4} ?\d{3} ?\d{3,4}|999|116 123)\b)|(\b[2-9B-Z]{3}-[2-9B-Z]{4}\b)/g;

/** A copy of one of the page's templates, which hold its markup and its words. */
export function fromTemplate<T extends Element>(id: string): T {
  const template = document.getElementById(id) as HTMLTemplateElement;
  return template.content.firstElementChild!.cloneNode(true) as T;
}

export function wordsOf(id: string): string {
  return (document.getElementById(id) as HTMLTemplateElement).content.textContent ?? '';
}

/** A message as the server draws it. What people wrote only ever becomes text, never markup. */
export function drawMessage(from: 'citizen' | 'assistant' | 'agent', text: string): HTMLLIElement {
  const item = fromTemplate<HTMLLIElement>(`said-${from}`);
  const words = item.querySelector('.words')!;
  if (from === 'citizen') words.textContent = text;
  else words.append(...marked(text));
  if (text === '') words.remove();
  return item;
}

export function drawActivity(activity: Activity): HTMLLIElement {
  const { from, text = '', attachments = [] } = activity;
  if (from.role === 'user') {
    return drawMessage(
      'citizen',
      attachments.length > 0 ? [text, wordsOf('photo-sent')].filter(Boolean).join('\n') : text,
    );
  }
  const item = drawMessage(from.id === 'agent' ? 'agent' : 'assistant', text);
  const language = activity.channelData?.written ?? activity.locale?.slice(0, 2);
  if (language) item.lang = language;
  for (const { contentUrl, contentType, name } of attachments)
    if (contentUrl) item.append(drawFile(contentUrl, contentType, name));
  const facts = activity.channelData?.facts ?? [];
  if (facts.length > 0) item.append(drawFacts(facts));
  const choices = activity.suggestedActions?.actions ?? [];
  if (choices.length > 0) {
    const group = fromTemplate<HTMLElement>('choices');
    group.append(
      ...choices.map(({ title, value }) => pickButton(document.createElement('button'), title, value.pick)),
    );
    item.append(group);
  }
  return item;
}

/** By the path alone: the page asks for it where it came from itself. */
function drawFile(contentUrl: string, contentType: string, name: string): HTMLElement {
  const isPhoto = contentType.startsWith('image/');
  const shown = fromTemplate<HTMLElement>(isPhoto ? 'photo-shown' : 'file-shown');
  const { pathname } = new URL(contentUrl);
  const link = shown.querySelector('a')!;
  link.href = pathname;
  if (isPhoto) shown.querySelector('img')!.src = pathname;
  else link.textContent = name;
  return shown;
}

function drawFacts(facts: readonly Fact[]): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'facts';
  for (const { label, value, change, changeLabel } of facts) {
    const line = list.appendChild(document.createElement('div'));
    line.appendChild(document.createElement('dt')).textContent = label;
    const words = line.appendChild(document.createElement('dd'));
    words.textContent = value;
    words.dir = 'auto';
    if (change === undefined) continue;
    const button = fromTemplate<HTMLButtonElement>('change');
    button.value = change;
    button.setAttribute('aria-label', changeLabel ?? label);
    const cell = line.appendChild(document.createElement('dd'));
    cell.className = 'change';
    cell.append(button);
  }
  return list;
}

function pickButton(button: HTMLButtonElement, label: string, value: string): HTMLButtonElement {
  button.setAttribute('form', 'say');
  button.name = 'pick';
  button.value = value;
  button.textContent = label;
  button.dir = 'auto';
  return button;
}

/** Addresses and phone numbers in our own words can be followed; a reference is never broken in two. */
function marked(text: string): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    const [found, address, phone] = match;
    const node = document.createElement(address || phone ? 'a' : 'b');
    node.textContent = found;
    if (address) node.setAttribute('href', address);
    if (phone) node.setAttribute('href', `tel:${phone.replace(/ /g, '')}`);
    parts.push(text.slice(from, match.index), node);
    from = match.index + found.length;
  }
  parts.push(text.slice(from));
  return parts;
}
