import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { PhraseKey } from '../../language/phrases/en';
import type { Language, Medium } from '../../language/reply';
import { asText } from '../../language/text-message';
import { inLanguage } from '../../language/values';
import { wording } from '../../language/wording';
import type { Assistant } from './journey';

export interface How {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly medium: Medium;
}

/** Whether these words do what the table says the assistant does, in whatever words it is done just now. */
export const does = (assistant: Assistant, words: string, how: How): boolean =>
  wordingsOf(assistant, how).some((wanted) => pattern(wanted).test(words));

/** Every wording, of which one is enough: each is the council's or the product's own, gaps still open. */
function wordingsOf(assistant: Assistant, how: How): string[] {
  if (assistant === 'summary') return phrases(how, 'summary.ask');
  if (assistant === 'sent') return phrases(how, 'filed.sent');
  const [verb, what = ''] = assistant.split(' ');
  if (verb === 'says') return phrases(how, what as PhraseKey);
  return asked(what, how);
}

function asked(code: string, how: How): string[] {
  const { services } = how.catalogue;
  const places = services.flatMap((service) => service.place_ask ?? []);
  const questions = services.flatMap((service) => service.questions.filter((one) => one.code === code));
  const own = [...(code === 'place' ? places : []), ...questions.map((one) => one.ask)];
  const product =
    code === 'place' ? phrases(how, 'place.ask') : code === 'phone' ? phrases(how, 'phone.offer') : [];
  const all = [...own.map((words) => inLanguage(words, how.language)), ...product];
  if (all.length === 0) throw new Error(`No form asks ${code}.`);
  return all;
}

function phrases({ catalogue, language, medium }: How, ...keys: PhraseKey[]): string[] {
  return keys.map((key) => {
    const words = wording(key, language, medium, catalogue.phrases[language]);
    if (words === '') throw new Error(`Nothing is said for ${key} here.`);
    return words;
  });
}

function pattern(words: string): RegExp {
  const parts = asText(words)
    .split(/\{[a-z]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(parts.join('[^]*?'), 'i');
}
