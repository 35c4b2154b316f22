/** Where each key leads, with Alt. What it names must be on the page to count. */
const WAYS: Readonly<Record<string, string>> = {
  t: '[data-key=t]',
  o: '#held a',
  q: '[data-key=q]',
  r: '#text',
  f: '#form',
  a: '#find',
  c: '#closing',
};
/** These are done; at the others one only arrives. */
const DONE = ['t', 'o', 'q'];

export function takeKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.code.replace(/^Key/, '').toLowerCase();
    const found = document.querySelector<HTMLElement>(WAYS[key] ?? ':not(*)');
    if (!found) return;
    event.preventDefault();
    if (DONE.includes(key)) return found.click();
    found.closest('details')?.setAttribute('open', '');
    found.focus();
  });
}
