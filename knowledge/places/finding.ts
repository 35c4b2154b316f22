import type { Place } from '../catalogue/answer';
import type { GazetteerEntry } from '../catalogue/catalogue';
import type { Guess } from '../hearing';
import { wish } from '../replies/wishes';
import { plain } from '../words/plain';
import type { Gazetteer } from './gazetteer';
import { bestReadings, carries, SURE } from './overlaps';
import { postcodeIn } from './postcode';
import { cutShort, phraseAround, readSaid } from './said';
import type { Said } from './said';
import { spansIn } from './spans';
import type { Span } from './spans';

const OWN_WORDS = 0.3;

/** Places that a text may mean, best first, at most three. `open`: it answers "where is it?", and its own words are a place too. */
export function placesIn(text: string, gazetteer: Gazetteer, open: boolean): readonly Guess<Place>[] {
  const said = readSaid(text);
  if (said.words.length === 0 || (open && wish(text) !== undefined)) return [];
  const code = postcodeIn(plain(said.text));
  const known = code === undefined ? undefined : gazetteer.postcode(code);
  const spans = bestReadings(spansIn(said.words, gazetteer, open).filter((span) => carries(span, said)));
  const guesses = ranked(spans, said, gazetteer, known, open);
  if (guesses.length === 0 && known && code) guesses.push(postcodeGuess(known, code, said, open));
  if (open && (guesses[0]?.confidence ?? 0) < SURE) {
    guesses.splice(2);
    guesses.push({ is: ownWords(said.text), confidence: OWN_WORDS });
    guesses.sort((a, b) => b.confidence - a.confidence);
  }
  return guesses.slice(0, 3);
}

/** The text without the streets it names, which say where and not what: "High Street" is no street light. */
export function withoutStreets(text: string, gazetteer: Gazetteer): string {
  const said = readSaid(text);
  const streets = spansIn(said.words, gazetteer, false).filter(
    ({ named, confidence }) => named.entry.kind === 'street' && confidence >= SURE,
  );
  if (streets.length === 0) return said.text;
  const others = said.at.filter((_, i) => !streets.some(({ from, to }) => i >= from && i < to));
  return others.map(([start, end]) => said.text.slice(start, end)).join(' ');
}

/**
 * The first stretch that is surest is the place; others in the text ("by the Co-op") only say which of two streets of one name it
 * is, as a ward or a postcode in it does.
 */
function ranked(
  spans: readonly Span[],
  said: Said,
  gazetteer: Gazetteer,
  postcode: GazetteerEntry | undefined,
  open: boolean,
): Guess<Place>[] {
  const main = [...spans].sort((a, b) => rank(b, spans) - rank(a, spans) || a.from - b.from)[0];
  if (!main) return [];
  const same = spans.filter((s) => s.from < main.to && main.from < s.to);
  const beside = spans.filter((s) => !same.includes(s));
  const supported = same.filter((s) => supports(s, beside, said, gazetteer, postcode));
  const rivals = same.filter((s) => s !== main && main.confidence - s.confidence < 0.15).length;
  const guesses = same.map((span) => {
    const alone = rivals === 0 || !same.some((s) => s !== span && span.confidence - s.confidence < 0.15);
    const chosen = supported.length > 0 && supported.includes(span);
    const share = supported.length > 0 ? (chosen ? 1 / supported.length : 0.2) : alone ? 1 : 1 / (rivals + 1);
    return { is: placeOf(span, said, gazetteer, open), confidence: round(span.confidence * share) };
  });
  for (const span of beside)
    guesses.push({ is: placeOf(span, said, gazetteer, open), confidence: round(span.confidence * 0.4) });
  return guesses.sort((a, b) => b.confidence - a.confidence);
}

/** A house number makes a street sure; a landmark is the closer place if its own street is named beside it. */
function rank(span: Span, spans: readonly Span[]): number {
  const { kind, street } = span.named.entry;
  if (kind === 'street') return span.confidence + (span.number === undefined ? 0.02 : 0.14);
  return (
    span.confidence + (street !== undefined && spans.some((s) => s.named.entry.name === street) ? 0.1 : 0)
  );
}

const round = (n: number): number => Math.max(0.05, Math.round(n * 100) / 100);

const NEAR_DEGREES = 0.008;

function supports(
  span: Span,
  beside: readonly Span[],
  said: Said,
  gazetteer: Gazetteer,
  postcode: GazetteerEntry | undefined,
): boolean {
  const { entry } = span.named;
  const others = said.words.filter((_, i) => i < span.from || i >= span.to);
  if (gazetteer.tellsWhere(others, entry)) return true;
  if (postcode && (postcode.street === entry.name || close(entry, postcode))) return true;
  return beside.some((other) => other.confidence >= 0.85 && close(entry, other.named.entry));
}

/** Within half a mile or so. */
function close(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return (
    Math.abs(a.latitude - b.latitude) < NEAR_DEGREES &&
    Math.abs(a.longitude - b.longitude) < NEAR_DEGREES * 1.6
  );
}

function placeOf(span: Span, said: Said, gazetteer: Gazetteer, open: boolean): Place {
  const { entry } = span.named;
  const name = span.number === undefined ? entry.name : `${span.number} ${entry.name}`;
  const house = span.number === undefined ? undefined : houseOf(span.number);
  const place = located(entry, name, open ? cutShort(said.text) : phraseAround(span, said), house);
  return gazetteer.isShared(entry) ? { ...place, label: `${place.label} (${entry.ward})` } : place;
}

/** "Flat 2, 16" is number 16. */
const houseOf = (number: string): string => number.split(', ').at(-1)!;

/** What the street has in the list of addresses is not what one of its houses has there. */
function located(entry: GazetteerEntry, name: string, said: string, house?: string): Place {
  const { area, ward, latitude, longitude, addressId } = entry;
  const street = entry.kind === 'street' ? entry.name : entry.street;
  const label = [name, entry.street, area]
    .filter((part, i, all) => part !== undefined && part !== all[i - 1])
    .join(', ');
  const place = { label, said, street, area, ward, latitude, longitude };
  return house === undefined ? { ...place, ...(addressId ? { addressId } : {}) } : { ...place, house };
}

/** "12 EW2 1AD" is number 12 of the street that has the postcode. */
function postcodeGuess(entry: GazetteerEntry, code: string, said: Said, open: boolean): Guess<Place> {
  const at = said.words.findIndex((word, i) =>
    `${word}${said.words[i + 1]}`.startsWith(code.toLowerCase().replace(' ', '')),
  );
  const house =
    entry.street === undefined ? undefined : /^\d{1,4}[a-z]?$/.exec(said.words[at - 1] ?? '')?.[0];
  const words = open ? cutShort(said.text) : code;
  const place = located(entry, code, words, house);
  return {
    is: house ? { ...place, label: `${house} ${entry.street}, ${entry.area}` } : place,
    confidence: 0.9,
  };
}

function ownWords(text: string): Place {
  return { label: cutShort(text), said: cutShort(text) };
}
