import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { inLanguage, type Manner } from '../../language/values';
import { en, type PhraseKey } from '../../language/phrases/en';
import type { Localised } from '../../language/reply';
import { wording } from '../../language/wording';

/** What a table expects of one answer, for one channel and language. */
export interface Expected {
  /** Patterns of which one at least must be in what was answered, each with its line of the table. */
  readonly said: readonly { readonly line: string; readonly any: readonly RegExp[]; readonly not: boolean }[];
  /** The question that must be waited for. */
  readonly waits?: string;
}

export function expected(lines: string, catalogue: Catalogue, manner: Manner): Expected {
  const parts = lines.split('; ').map((line) => part(line, catalogue, manner));
  return {
    said: parts.flatMap(({ said }) => said),
    waits: parts.map(({ waits }) => waits).find((waits) => waits !== undefined),
  };
}

function part(line: string, catalogue: Catalogue, manner: Manner): Expected {
  const [, verb, what = ''] =
    /^(asks|waits|sums up|says|answers|shows|keeps quiet about) (.+)$/.exec(line) ?? [];
  const own = { ...manner, own: catalogue.phrases[manner.language] };
  const says = (...any: RegExp[]): Expected['said'] => [{ line, any, not: false }];
  switch (verb) {
    case 'asks':
      return { said: says(...asked(what, catalogue, own)), waits: what };
    case 'waits':
      return { said: [], waits: what };
    case 'sums up':
      return { said: says(phrase('summary.ask', own)), waits: `${what}/summary` };
    case 'says':
      return { said: says(phrase(keyOf(what), own)) };
    case 'answers': {
      const article = catalogue.article(what, manner.language);
      if (!article) throw new Error(`There is no article ${what}.`);
      return { said: says(pattern(article.short)) };
    }
    case 'shows':
      return { said: says(pattern(what)) };
    case 'keeps quiet about':
      return { said: [{ line, any: [pattern(what)], not: true }] };
    default:
      throw new Error(`A table can't say this: ${line}`);
  }
}

/** The words of a form's question; of a phone number also the offer of the one that is at hand. */
function asked(path: string, catalogue: Catalogue, manner: Manner): RegExp[] {
  const [code = '', name = ''] = path.split('/');
  const service = catalogue.service(code);
  const question = service?.questions.find((one) => one.code === name);
  if (!service || (!question && name !== 'place')) throw new Error(`No form has this question: ${path}`);
  const words: Localised | undefined = question ? question.ask : service.place_ask;
  const ask = words ? pattern(inLanguage(words, manner.language)) : phrase('place.ask', manner);
  const offers = question?.type === 'phone' && manner.medium !== 'web';
  return offers ? [ask, phrase('phone.offer', manner)] : [ask];
}

function keyOf(what: string): PhraseKey {
  if (!(what in en)) throw new Error(`There is no phrase ${what}.`);
  return what as PhraseKey;
}

const phrase = (key: PhraseKey, { language, medium, own }: Manner): RegExp =>
  pattern(wording(key, language, medium, own));

/** Letters and digits only, so that signs and splits of a channel do no harm; gaps stand for anything. */
const pattern = (words: string): RegExp =>
  new RegExp(
    words
      .split(/\{\w+\}/)
      .map(bare)
      .join('.*'),
  );

export const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
