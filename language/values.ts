import { toDisplay } from '../base/phone-numbers';
import { dayInWords, timeInWords, weekdayInWords } from './dates';
import type { Language, Localised, Medium, Say, Value } from './reply';
import { spokenPhone, spokenSigns, spokenSite, withSpokenNumbers, written } from './signs';
import { type OwnPhrases, wording } from './wording';

/** In which language and on which kind of channel something is said. */
export interface Manner {
  readonly language: Language;
  readonly medium: Medium;
  readonly own?: OwnPhrases;
}

type Values = Readonly<Record<string, Value>>;

/** The council's words in the language, or in English where it has not written them. */
export const inLanguage = (words: Localised, language: Language): string =>
  (language === 'cy' ? words.cy : undefined) ?? words.en;

/** A saying in words, its first letter as it stands inside a sentence. */
export function inWords(say: Say, manner: Manner): string {
  if ('written' in say) return fill(say.text, say.values, manner);
  if ('words' in say) {
    const words = inLanguage(say.words, manner.language);
    return fill(manner.medium === 'speech' ? withSpokenNumbers(words) : words, say.values, manner);
  }
  const language = say.language ?? manner.language;
  const own = language === manner.language ? manner.own : undefined;
  return fill(wording(say.key, language, manner.medium, own), say.values, { ...manner, language, own });
}

/** Puts values into the gaps. A gap without a value stays empty rather than show its braces to a citizen. */
export function fill(words: string, values: Values | undefined, manner: Manner): string {
  return words.replace(/\{([a-z]+)\}/g, (_, name: string, at: number) => {
    const value = values?.[name];
    if (value === undefined) return '';
    const said = valueInWords(value, manner);
    return manner.language === 'cy' && SOFTENS.test(words.slice(0, at))
      ? said.replace(/^dydd /, 'ddydd ')
      : said;
  });
}

/** Words after which a Welsh day begins softly: "ar ddydd Llun". */
const SOFTENS = /(?:^|\s)(?:ar|i|o|tan|hyd) $/i;

export function valueInWords(value: Value, manner: Manner): string {
  const { language, medium } = manner;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Intl.NumberFormat('en-GB').format(value);
  if ('key' in value || 'words' in value || 'written' in value) return inWords(value, manner);
  if ('reference' in value)
    return medium === 'speech' ? spokenSigns(value.reference) : written(value.reference);
  if ('phone' in value) return medium === 'speech' ? spokenPhone(value.phone) : toDisplay(value.phone);
  if ('day' in value) return dayInWords(value.day, language, medium);
  if ('weekday' in value) return weekdayInWords(value.weekday, language);
  if ('time' in value) return timeInWords(value.time, language, medium);
  if ('pence' in value) return money(value.pence);
  if ('link' in value) return medium === 'speech' ? spokenSite(value.link) : value.link;
  return listInWords(
    value.list.map((item) => valueInWords(item, manner)).filter(Boolean),
    value.or,
    language,
  );
}

// Welsh "neu" would change the first letter of what follows it, so that Welsh lists go without.
function listInWords(items: readonly string[], or: true | undefined, language: Language): string {
  if (!or || language === 'cy' || items.length < 2) return items.join(', ');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

function money(pence: number): string {
  const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(pence / 100);
  return pounds.replace(/\.00$/, '');
}

/** Ready to begin a sentence; addresses of the net stay as they are. */
export const capitalised = (words: string): string =>
  words.replace(/^\p{Ll}(?!\S*(?:@|:\/\/))/u, (letter) => letter.toUpperCase());
