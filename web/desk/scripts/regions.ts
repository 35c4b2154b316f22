/** Brings what is shown to what a newer copy of the page shows, and leaves alone what somebody is at. */
export function bringUp(page: Document): void {
  for (const region of document.querySelectorAll<HTMLElement>('[data-region]')) {
    const newer = page.getElementById(region.id);
    if (!newer || newer.outerHTML === region.outerHTML || isInUse(region)) continue;
    const focused = region.contains(document.activeElement) ? document.activeElement?.id : undefined;
    region.replaceWith(document.importNode(newer, true));
    if (focused) (document.getElementById(focused) ?? document.getElementById(newer.id))?.focus();
  }
  addSaid(page);
  const saw = page.querySelector<HTMLInputElement>('#reply input[name=saw]')?.value;
  if (saw)
    document.querySelectorAll<HTMLInputElement>('input[name=saw]').forEach((input) => setSaw(input, saw));
}

/** Each row of the queue has a version of its own, which came with the row. */
function setSaw(input: HTMLInputElement, saw: string): void {
  if (!input.closest('#queue')) input.value = saw;
}

/** Something is being typed or chosen in it, or was opened for that. */
function isInUse(region: HTMLElement): boolean {
  const at = document.activeElement;
  const typing = at?.matches('input, select, textarea') === true && region.contains(at);
  return typing || region.querySelector('details[open]') !== null;
}

/** Only what is new is added to the transcript, so that it is read out once and nothing moves below a reader. */
function addSaid(page: Document): void {
  const [said, newer] = [document.getElementById('said'), page.getElementById('said')];
  if (!said || !newer) return;
  const last = Number(said.querySelector<HTMLElement>('li:last-child')?.dataset['n'] ?? 0);
  const log = document.getElementById('log')!;
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 40;
  for (const line of newer.querySelectorAll<HTMLElement>(':scope > li')) {
    if (Number(line.dataset['n']) > last) said.append(document.importNode(line, true));
    else bringUpState(said.querySelector(`li[data-n="${line.dataset['n']}"]`), line);
  }
  if (atEnd) log.scrollTo(0, log.scrollHeight);
}

/** How far a text has come. */
function bringUpState(shown: Element | null, newer: Element): void {
  const [mine, theirs] = [shown, newer].map((at) => at?.querySelector('.desk-said__who'));
  if (mine && theirs && mine.outerHTML !== theirs.outerHTML)
    mine.replaceWith(document.importNode(theirs, true));
}

export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
