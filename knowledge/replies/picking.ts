import type { Language } from '../../language/reply';
import { nearly } from '../words/distance';
import { numeralOf, ordinal } from '../words/numerals';
import { bare, plain, wordsOf, wordsOfLabel } from '../words/plain';
import { isFiller } from './fillers';
import { wish } from './wishes';
import { yesNo } from './yes-no';

export interface Offered {
  readonly value: string;
  readonly words: readonly string[];
}

const MOST_WORDS = 60;
/** "One" counts only alone or after such a word: "that one" points at something else. */
const COUNTED =
  /^(?:(?:the )?(?:option|number|answer|choice|rhif|opsiwn|dewis) )?(?:one|un)(?: please| plis)?$/;
const NOT = new Set('not no isnt nothing never without nid ddim dim dydy'.split(' '));

/** Which of the offered things a person picked. Where two are as likely it is none. */
export function picked(text: string, choices: readonly Offered[], language: Language): string | undefined {
  if (choices.length === 0 || text.length === 0) return undefined;
  const said = plain(text).trim();
  const exact = choices.find((c) => c.value === said || c.words.some((w) => w === text));
  if (exact) return exact.value;
  const words = wordsOf(said.length > 400 ? said.slice(0, 400) : said).map(bare);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  return (
    same(words, choices) ??
    byNumber(words, choices) ??
    one(phrasesIn(words, choices)) ??
    byWords(words, choices) ??
    byMeaning(text, choices, language)
  );
}

/** Like `picked`, for a message that answers something else: only a whole label or one of its ways of saying counts. */
export function named(text: string, choices: readonly Offered[]): string | undefined {
  const words = wordsOf(plain(text)).map(bare);
  return one(phrasesIn(words, telling(choices)));
}

/** All of the offered things that are named, for a question with several answers. `open`: the text answers it. */
export function allNamed(text: string, choices: readonly Offered[], open: boolean): string[] {
  return phrasesIn(wordsOf(plain(text)).map(bare), open ? choices : telling(choices));
}

/** With those ways of saying alone that say it in any message. */
const telling = (choices: readonly Offered[]): Offered[] =>
  choices.map((c) => ({ ...c, words: c.words.filter((w) => tells(wordsOfLabel(w))) }));

const tells = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 3 && !isFiller(word)) && wish(words.join(' ')) === undefined;

function one(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function same(words: readonly string[], choices: readonly Offered[]): string | undefined {
  const said = words.join(' ');
  return one(
    choices.filter((c) => c.words.some((w) => wordsOfLabel(w).join(' ') === said)).map((c) => c.value),
  );
}

function byNumber(words: readonly string[], choices: readonly Offered[]): string | undefined {
  const position = positionIn(words, choices.length);
  const chosen = position === undefined ? undefined : choices[position - 1];
  if (!chosen) return undefined;
  // "2" where the third label reads "2 bags": the number may mean either.
  const rival = choices.some(
    (c) => c !== chosen && c.words.some((w) => wordsOfLabel(w).some((x) => means(x, position!))),
  );
  return rival ? undefined : chosen.value;
}

const means = (word: string, position: number): boolean =>
  word === String(position) || numeralOf([word]) === position;

function positionIn(words: readonly string[], last: number): number | undefined {
  if (words.length > 8) return undefined;
  const core = words.filter((word) => !isFiller(word));
  if (core.length === 0) return COUNTED.test(words.join(' ')) ? 1 : undefined;
  const [only] = core;
  if (core.length === 1 && /^\d{1,2}$/.test(only!)) return Number(only);
  if (core.length === 1 && (only === 'last' || only === 'olaf')) return last;
  return core.length === 1 ? (ordinal(only!) ?? numeralOf(core)) : numeralOf(core);
}

/** Values whose label, or a way of saying it, stands in the message word for word and not as part of a longer one. */
function phrasesIn(words: readonly string[], choices: readonly Offered[]): string[] {
  const found: { value: string; from: number; to: number }[] = [];
  for (const choice of choices)
    for (const phrase of choice.words) {
      const parts = wordsOfLabel(phrase);
      const from = parts.length === 0 ? -1 : indexOf(words, parts);
      if (from >= 0 && !(from > 0 && NOT.has(words[from - 1]!)))
        found.push({ value: choice.value, from, to: from + parts.length });
    }
  const whole = found.filter(
    (f) =>
      !found.some(
        (o) => o.from <= f.from && o.to >= f.to && o.to - o.from > f.to - f.from && o.value !== f.value,
      ),
  );
  return [...new Set(whole.map((f) => f.value))];
}

function indexOf(words: readonly string[], parts: readonly string[]): number {
  for (let i = 0; i + parts.length <= words.length; i++)
    if (parts.every((part, k) => words[i + k] === part)) return i;
  return -1;
}

/** Each word that belongs to one choice only speaks for it, with a slip allowed; all that speak must agree. */
function byWords(words: readonly string[], choices: readonly Offered[]): string | undefined {
  const content = words.filter((word) => !isFiller(word));
  if (content.length === 0 || content.length > 12 || content.some((word) => NOT.has(word))) return undefined;
  const vocabularies = choices.map((c) => new Set(c.words.flatMap((w) => wordsOfLabel(w))));
  const votes = new Set<number>();
  let heard = 0;
  for (const word of content) {
    let having = holders(vocabularies, (words) => words.has(word));
    if (having.length === 0 && word.length > 3) having = holders(vocabularies, (words) => some(words, word));
    if (having.length > 0) heard++;
    if (having.length === 1) votes.add(having[0]!);
  }
  const [winner] = votes;
  if (votes.size !== 1 || winner === undefined || heard * 2 < content.length) return undefined;
  return choices[winner]!.value;
}

function holders(
  sets: readonly ReadonlySet<string>[],
  has: (words: ReadonlySet<string>) => boolean,
): number[] {
  return sets.flatMap((words, i) => (has(words) ? [i] : []));
}

function some(words: ReadonlySet<string>, word: string): boolean {
  for (const known of words) if (known.length > 3 && !isFiller(known) && nearly(known, word)) return true;
  return false;
}

/** "Yep" where one choice says yes, "no idea" where one says that it is not known. */
function byMeaning(text: string, choices: readonly Offered[], language: Language): string | undefined {
  const answer = yesNo(text, language);
  const meant = answer === undefined ? wish(text) : undefined;
  if (answer === undefined && meant !== 'dont-know') return undefined;
  const alike = choices.filter((c) =>
    c.words.some((w) => (answer === undefined ? wish(w) === meant : yesNo(w, language) === answer)),
  );
  return one(alike.map((c) => c.value));
}
