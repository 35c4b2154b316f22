import type { Language, Reply, Shown } from './reply';
import { capitalised, inWords, type Manner } from './values';

type Passage = NonNullable<Shown['passages']>[number];

/** What is said in another language than the rest: "Am y Gymraeg, pwyswch 1". */
export const asides = (replies: readonly Reply[], manner: Manner): Passage[] =>
  replies
    .flatMap((reply) => reply.say)
    .flatMap((say) =>
      'key' in say && say.language && say.language !== manner.language
        ? [{ language: say.language, text: capitalised(inWords(say, manner)) }]
        : [],
    );

/** An English voice can't say Welsh, nor a Welsh one English. */
export function inVoices(
  text: string,
  others: readonly Passage[],
  language: Language,
): { readonly passages?: readonly Passage[] } {
  const passages: Passage[] = [];
  let rest = text;
  for (const other of others) {
    const [before, ...after] = rest.split(other.text);
    if (after.length === 0) continue;
    passages.push({ language, text: before!.trim() }, other);
    rest = after.join(other.text).trim();
  }
  if (passages.length === 0) return {};
  return { passages: [...passages, { language, text: rest }].filter((passage) => passage.text !== '') };
}
