import { Lexicon } from '../danger/lexicon';
import { type Pattern, PatternReader } from '../danger/pattern';
import { Search } from '../danger/search';
import { sentencesOf } from '../danger/sentences';
import { MUTATING, NO_SLIPS } from '../danger/table/sets';
import { type Hardship, HARDSHIPS } from './kinds';
import { HARDSHIP_SETS, HARDSHIP_TABLE } from './table';

interface Signs {
  readonly kind: Hardship;
  readonly signs: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

const lexicon = new Lexicon(NO_SLIPS.split(' '), new Set(MUTATING.split(' ')));
const reader = new PatternReader(lexicon, HARDSHIP_SETS);
const table: readonly Signs[] = HARDSHIPS.map((kind) => {
  const { signs, unless } = HARDSHIP_TABLE[kind];
  return { kind, signs: reader.read(signs), unless: reader.read(unless) };
});

/** Longer ones tell a story, whose beginning is enough. */
const LONGEST = 1000;

/** What a citizen tells that they go through, or nothing. */
export function hardshipIn(text: string): Hardship | undefined {
  const told = sentencesOf(text.slice(0, LONGEST)).flatMap(inSentence);
  return HARDSHIPS.find((kind) => told.includes(kind));
}

function inSentence(words: readonly string[]): Hardship[] {
  const search = new Search(lexicon.placesOf(['^', ...words, '$']), reader.waysFrom, Infinity);
  const holds = (pattern: Pattern): boolean => search.holds(pattern);
  return table
    .filter(({ signs, unless }) => signs.some(holds) && !unless.some(holds))
    .map(({ kind }) => kind);
}
