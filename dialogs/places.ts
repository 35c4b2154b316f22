import type { Place } from '../knowledge/catalogue/answer';
import type { Guess, Hearing } from '../knowledge/hearing';
import type { Choice } from '../language/reply';
import { exactly } from './offered';

/** A place counts as said when it is surely that one, and not one of two. */
const SURE_PLACE = 0.6;
export const APART = 0.2;

export function surePlace(guesses: readonly Guess<Place>[]): Place | undefined {
  const [best, second] = guesses;
  if (!best || best.confidence < SURE_PLACE) return undefined;
  return best.confidence - (second?.confidence ?? 0) >= APART ? best.is : undefined;
}

export const onMap = (place: Place): boolean => place.latitude !== undefined;

/** What the words for a place come to: one place, or several to choose from. */
export type PlaceSaid = { readonly place: Place } | { readonly places: readonly Place[] };

/** `open`: the words answer "where is it?", so that any words are a place. */
export function placeSaid(heard: Hearing, open: boolean): PlaceSaid | undefined {
  const guesses = heard.places(open);
  if (guesses.length > 1 && !surePlace(guesses)) {
    const places = guesses.map((guess) => guess.is);
    const mapped = places.filter(onMap);
    return { places: mapped.length > 1 ? mapped : places };
  }
  const place = guesses[0]?.is;
  return place && { place };
}

export const OTHER_PLACE = 'other-place';

/** The places between which somebody is asked to choose. */
export const placeChoices = (places: readonly Place[]): Choice[] => [
  ...places.map((place, i): Choice => ({ value: `place-${i + 1}`, label: { words: { en: place.label } } })),
  { value: OTHER_PLACE, label: { key: 'choice.other-place' } },
];

/** Which of them was picked, or that it is none of them. */
export function placePicked(
  heard: Hearing,
  places: readonly Place[],
  offered: readonly Choice[] = placeChoices(places),
): Place | typeof OTHER_PLACE | undefined {
  const picked =
    exactly(heard.text, offered, true) ??
    heard.picked(places.map((place, i) => ({ value: `place-${i + 1}`, words: [place.label] })));
  return picked === OTHER_PLACE ? OTHER_PLACE : places[Number(picked?.replace('place-', '')) - 1];
}
