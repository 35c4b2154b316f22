/** Where dialogs and the desk keep words of somebody's as they were said; all else is codes, numbers and places. */
const FREE = new Set(['text', 'about', 'said', 'description', 'fragments', 'words', 'lastSaid']);

/** Fewer words, such as "yes" or "Mill Lane", are taken out only where nothing else was said: others say them too. */
const FEWEST_WORDS = 3;

/** A copy in which these words, where they stand in free text, are replaced by others. */
export function withoutWords<T>(value: T, words: string, instead: string): T {
  const few = words.trim().split(/\s+/).length < FEWEST_WORDS;
  return words.trim() === '' ? value : (replaced(value, false) as T);

  function inText(text: string): string {
    return few ? (text === words ? instead : text) : text.split(words).join(instead);
  }

  function replaced(at: unknown, free: boolean): unknown {
    if (typeof at === 'string') return free ? inText(at) : at;
    if (Array.isArray(at)) return at.map((one) => replaced(one, free));
    if (typeof at !== 'object' || at === null) return at;
    const fields = Object.entries(at).map(([key, one]) => {
      const inside = typeof one === 'object' && !Array.isArray(one) ? false : FREE.has(key);
      return [key, replaced(one, inside)] as const;
    });
    return Object.fromEntries(fields);
  }
}
