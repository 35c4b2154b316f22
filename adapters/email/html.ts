const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** The same letter for those who read it as a page: nothing is fetched, so that nobody learns when it is read. */
export function toHtml(subject: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((words) => `<p>${inHtml(words).replace(/\n/g, '<br>')}</p>`).join('\n');
  return `<!doctype html>\n<html><head><meta charset="utf-8"><title>${inHtml(subject)}</title></head>\n<body>\n${body}\n</body></html>\n`;
}
