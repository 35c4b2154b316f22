const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

export interface HtmlHow {
  /** BCP 47. */
  readonly language?: string;
  /** Addresses that begin so can be followed; others stay words. */
  readonly links?: string;
}

/** The same letter for those who read it as a page: nothing is fetched, so that nobody learns when it is read. */
export function toHtml(
  subject: string,
  paragraphs: readonly string[],
  { language, links }: HtmlHow = {},
): string {
  const body = paragraphs.map((words) => `<p>${linked(words, links).replace(/\n/g, '<br>')}</p>`).join('\n');
  const lang = language === undefined ? '' : ` lang="${inHtml(language)}"`;
  return `<!doctype html>\n<html${lang}><head><meta charset="utf-8"><title>${inHtml(subject)}</title></head>\n<body>\n${body}\n</body></html>\n`;
}

/** Words with our own addresses as links. */
function linked(words: string, origin: string | undefined): string {
  const pieces = words.split(/(\s+)/);
  return pieces
    .map((piece) => {
      const shown = inHtml(piece);
      return origin !== undefined && piece.startsWith(`${origin}/`)
        ? `<a href="${shown}">${shown}</a>`
        : shown;
    })
    .join('');
}
