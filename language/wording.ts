import type { Language, Medium, Value } from './reply';
import { cy } from './phrases/cy';
import { en, type PhraseKey } from './phrases/en';
import type { Phrase } from './phrases/phrase';
import { capitalised, fill, type Manner } from './values';

const PHRASES: Readonly<Record<Language, Readonly<Record<PhraseKey, Phrase>>>> = { en, cy };

/** A council's own wording of some phrases, by key, in the language that is spoken. */
export type OwnPhrases = Readonly<Record<string, string>>;

/** The words of a phrase with its gaps still open. */
export function wording(key: PhraseKey, language: Language, medium: Medium, own?: OwnPhrases): string {
  const phrase = own?.[key] ?? PHRASES[language][key];
  if (typeof phrase === 'string') return phrase;
  return phrase[medium] ?? phrase.web;
}

/** A sentence of our own in full: for what an adapter says without a dialog, such as why a message was refused. */
export function sentence(
  key: PhraseKey,
  how: { readonly language: Language; readonly medium: Medium; readonly own?: OwnPhrases },
  values: Readonly<Record<string, Value>> = {},
): string {
  const manner: Manner = { language: how.language, medium: how.medium, own: how.own };
  return capitalised(fill(wording(key, how.language, how.medium, how.own), values, manner));
}
