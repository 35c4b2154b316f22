import { bringUp, parsed } from './regions';

/** Ready answers go into the reply where one is writing, and are found without leaving the page. */
export function readyAnswers(): void {
  const text = document.getElementById('text') as HTMLTextAreaElement | null;
  const finding = document.getElementById('finding') as HTMLFormElement | null;
  if (!text || !finding) return;
  document.addEventListener('click', (event) => {
    const words = (event.target as Element).closest<HTMLElement>('[data-insert]')?.dataset['insert'];
    if (words === undefined) return;
    event.preventDefault();
    put(text, words);
  });
  finding.addEventListener('submit', (event) => {
    event.preventDefault();
    const find = new FormData(finding).get('find') as string;
    void fetch(`${finding.action}?${new URLSearchParams({ find })}`)
      .then((answer) => answer.text())
      .then((html) => bringUp(parsed(html)));
  });
}

function put(text: HTMLTextAreaElement, words: string): void {
  text.focus();
  const before = text.value.slice(0, text.selectionStart);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  text.setRangeText(gap + words, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
}
