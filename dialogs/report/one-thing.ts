import { LANGUAGES, type Language, type Localised } from '../../language/reply';
import { bareWords } from '../../language/same-words';

/** In front of one thing that somebody has: "do you take sofas" names none. */
const BEFORE: Readonly<Record<Language, string>> = {
  en: "\\b(?:my|our|his|her|their|this|that|the|an?|one) (?:\\w+'s )?",
  cy: '\\b(?:fy|ein|un|yr?) ',
};
const LIKE: Readonly<Record<Language, string>> = {
  en: '(?:(?:old|new|big|large|heavy|broken|double|single|corner|leather|wooden|electric|gas|upright) )*',
  cy: '(?:hen )*',
};
/** A part of it, or more than is known here, may be meant. */
const NOT_ALONE: Readonly<Record<Language, RegExp>> = {
  en: /[,;&+]|\b(?:and|n|plus|with|or|also|others?|another|stuff|things|items|bits|some|covers?|cushions?|legs?|doors?|frames?|shops?)\b/i,
  cy: /[,;&+]|\b(?:ac?|gyda|neu|hefyd|arall|eraill|pethau|eitemau)\b/i,
};

/** The one thing of these that is named, in the words that were said; undefined if none is, or perhaps more than one. */
export function oneThing(said: string, things: Localised): string | undefined {
  for (const language of LANGUAGES) {
    const found = thingIn(language, things[language] ?? '').exec(said);
    if (found) return NOT_ALONE[language].test(said) ? undefined : found[1];
  }
  return undefined;
}

function thingIn(language: Language, names: string): RegExp {
  const things = names.split(',').map(bareWords).filter(Boolean);
  const longestFirst = things.sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`${BEFORE[language]}(${LIKE[language]}(?:${longestFirst || '(?!)'}))\\b`, 'i');
}
