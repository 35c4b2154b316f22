import { BLANKED } from '../../citizens/proof';

const LENGTH = BLANKED.length;

const DIGITS: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  nil: '0',
  one: '1',
  two: '2',
  to: '2',
  too: '2',
  three: '3',
  four: '4',
  for: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  sero: '0',
  dim: '0',
  un: '1',
  dau: '2',
  dwy: '2',
  tri: '3',
  tair: '3',
  pedwar: '4',
  pedair: '4',
  pump: '5',
  chwech: '6',
  saith: '7',
  wyth: '8',
  naw: '9',
};
const TWICE = /^(double|dwbl)$/;

/** A code in what was said, and the same words without its digits. */
export interface CodeSaid {
  readonly digits: string;
  readonly said: string;
}

interface Piece {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** In digits, not in words. */
  readonly written: boolean;
}

/**
 * Six digits, however they come: pasted with words around them, in groups, or named one by one. Other numbers beside
 * them do no harm, but no six digits are cut out of a longer number, such as that of a phone.
 */
export function codeSaid(text: string): CodeSaid | undefined {
  const runs = runsOf(piecesOf(text));
  const run = [...runs.flatMap(alone), ...runs].find((pieces) => joined(pieces).length === LENGTH);
  if (!run) return undefined;
  const said = `${text.slice(0, run[0]!.from)}${BLANKED}${text.slice(run.at(-1)!.to)}`;
  return { digits: joined(run), said };
}

/** Written in one, with no other written digits beside it: "I have one: 472190". */
const alone = (pieces: readonly Piece[]): Piece[][] =>
  pieces
    .filter((piece, i) => piece.written && !pieces[i - 1]?.written && !pieces[i + 1]?.written)
    .map((piece) => [piece]);

const joined = (pieces: readonly Piece[]): string => pieces.map(({ digits }) => digits).join('');

function piecesOf(text: string): (Piece | undefined)[] {
  let twice = false;
  return [...text.matchAll(/[\p{L}\d]+/gu)].flatMap((word) => {
    const name = word[0].toLowerCase();
    if (TWICE.test(name)) {
      twice = true;
      return [];
    }
    const written = /^\d+$/.test(name);
    const digits = written ? name : DIGITS[name];
    const piece = digits && {
      digits: twice ? digits + digits : digits,
      from: word.index,
      written,
    };
    twice = false;
    return piece ? [{ ...piece, to: word.index + word[0].length }] : [undefined];
  });
}

/** Pieces that follow one another with nothing else said between them. */
function runsOf(pieces: readonly (Piece | undefined)[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece) runs.at(-1)!.push(piece);
    else runs.push([]);
  }
  return runs;
}
