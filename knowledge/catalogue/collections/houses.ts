/** Which houses of a street: from a number to a number, one side of the road or both. */
export interface Houses {
  readonly from: number;
  readonly to: number;
  readonly side: 'both' | 'odd' | 'even';
}

const NO_END = 9999;
const WRITTEN = /^(?:(\d{1,4})-(\d{1,4})?)?\s*(odd|even)?$/;

/** "", "odd", "1-99", "100-" or "2-48 even"; undefined if it is none of these. */
export function readHouses(text: string): Houses | undefined {
  const found = WRITTEN.exec(text.toLowerCase().trim());
  if (!found) return undefined;
  const [, from = '0', to = String(NO_END), side = 'both'] = found;
  const houses = { from: Number(from), to: Number(to), side: side as Houses['side'] };
  return houses.from <= houses.to ? houses : undefined;
}

export const isWholeStreet = ({ from, to, side }: Houses): boolean =>
  from === 0 && to === NO_END && side === 'both';

/** "16a" counts as 16. */
export function isAmong(house: string, { from, to, side }: Houses): boolean {
  const number = Number.parseInt(house, 10);
  const onSide = side === 'both' || (side === 'odd') === (number % 2 === 1);
  return number >= from && number <= to && onSide;
}

/** Some house could stand in both. */
export function overlap(one: Houses, other: Houses): boolean {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  // Of two neighbours one is odd and one even.
  const first = [from, from + 1].filter((number) => number <= to).map(String);
  return first.some((house) => isAmong(house, one) && isAmong(house, other));
}
