import { keyedHash, sortable } from '../base/ids';
import type { Draft } from '../storage/store';
import type { ServiceRequest } from './service-request';

/** By what else than its reference a request can be found. */
export type FoundBy = 'email' | 'name' | 'postcode';

/** Fewer letters of a name would find half of the council's citizens. */
const LEAST_LETTERS = 3;
const MOST_LETTERS = 12;
const MOST_WORDS = 6;
/** Questions that ask what somebody is called. */
const NAME_CODES = ['name', 'names'];
/** A British postcode with its gap or without: the part before the gap, and the three signs after it. */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d)([a-z]{2})\b/gi;

/** Requests that can be found by this, as time|reference. What is looked for stands in the index as a keyed hash. */
export const foundBy = (secret: string, by: FoundBy, piece: string): string =>
  `found-by:${keyedHash(secret, 'found-by', by, piece)}`;

/** Makes a request findable by what it says of its sender. */
export function findableInto(draft: Draft, request: ServiceRequest, secret: string): void {
  const member = `${sortable(request.at)}|${request.reference}`;
  const pieces = { email: emailsIn(request), name: namesIn(request), postcode: postcodesIn(request) };
  for (const by of ['email', 'name', 'postcode'] as const)
    for (const piece of new Set(pieces[by])) draft.indexing(foundBy(secret, by, piece), member);
}

/** Lower case, without accents: as names are looked for. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length >= LEAST_LETTERS)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, MOST_LETTERS));

export const plainEmail = (address: string): string => address.trim().toLowerCase();

/** "EW1", "EW1 1" and "EW1 1AA" of each postcode in the text, without their gap. */
export function postcodePieces(text: string): readonly string[] {
  return [...text.matchAll(POSTCODE)].flatMap(([, out = '', sector = '', unit = '']) => {
    const [area, near] = [out.toLowerCase(), `${out}${sector}`.toLowerCase()];
    return [area, near, near + unit.toLowerCase()];
  });
}

function emailsIn({ answers }: ServiceRequest): readonly string[] {
  return Object.values(answers).flatMap((one) => (one.type === 'email' ? [plainEmail(one.address)] : []));
}

/** Each beginning of each word, since indexes of hashes know no beginnings. */
function namesIn({ answers }: ServiceRequest): readonly string[] {
  const names = NAME_CODES.map((code) => answers[code]).flatMap((one) =>
    one?.type === 'text' ? [one.text] : [],
  );
  return names.flatMap(wordsOf).flatMap((word) => {
    const lengths = Array.from({ length: word.length - LEAST_LETTERS + 1 }, (_, i) => LEAST_LETTERS + i);
    return lengths.map((length) => word.slice(0, length));
  });
}

function postcodesIn({ place, description, answers }: ServiceRequest): readonly string[] {
  const texts = Object.values(answers).map((one) => (one.type === 'text' ? one.text : ''));
  return [description, place?.said ?? '', place?.label ?? '', ...texts].flatMap(postcodePieces);
}
