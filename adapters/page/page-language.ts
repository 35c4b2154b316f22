import type { Request } from 'restify';
import type { Language } from '../../language/reply';

/** The language that the page's own links and forms name. */
export const languageNamed = (req: Request, spoken: readonly Language[]): Language | undefined =>
  spoken.find((one) => one === new URLSearchParams(req.getQuery()).get('lang'));

/** The language that was asked for: by the page's own links and forms, or by how the reader's browser is set up. */
export function languageAsked(req: Request, spoken: readonly Language[]): Language {
  const [, query = ''] = (req.url ?? '').split('?', 2);
  const asked = [new URLSearchParams(query).get('lang') ?? '', ...accepted(req.headers['accept-language'])];
  for (const code of asked) {
    const language = spoken.find((one) => code.toLowerCase().split('-')[0] === one);
    if (language) return language;
  }
  return spoken[0] ?? 'en';
}

/** Browsers list the languages best first; how much each is liked is not needed. */
function accepted(header: string | undefined): readonly string[] {
  return (header ?? '').split(',').map((part) => part.split(';')[0]!.trim());
}
