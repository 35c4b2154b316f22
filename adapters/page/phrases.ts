import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Language, Value } from '../../language/reply';
import type { PhraseKey } from '../../language/phrases/en';
import { sentence } from '../../language/wording';

/** The product's words in one language, as templates ask for them. */
export interface Phrases {
  (key: PhraseKey, values?: Readonly<Record<string, Value>>): string;
  readonly language: Language;
}

export function phrasesIn(catalogue: Catalogue, language: Language): Phrases {
  const how = { language, medium: 'web', own: catalogue.phrases[language] } as const;
  return Object.assign(
    (key: PhraseKey, values?: Readonly<Record<string, Value>>) => sentence(key, how, values),
    { language },
  );
}
