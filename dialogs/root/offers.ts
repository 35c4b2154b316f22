import { type Choice, type Language, LANGUAGES } from '../../language/reply';
import type { Talk } from '../talk';
import { CALL_BACK } from '../person/state';
import { exactly } from '../offered';
import { stateShape } from './state';

/** What a greeting offers beside free words. */
export const offerChoices = (offered: readonly string[]): Choice[] =>
  offered.map((value) =>
    value === CALL_BACK
      ? { value, label: { key: 'language.call-back' } }
      : { value, label: { key: 'language.name', language: value as Language } },
  );

export const pickedOffer = (text: string, offered: readonly string[]): string | undefined =>
  exactly(text, offerChoices(offered), true);

/** The language that was picked from what the greeting offered. */
export function pickedLanguage(text: string, { stack }: Talk): Language | undefined {
  const top = stack.at(-1);
  const state = top?.dialog === 'root' ? stateShape.safeParse(top.state).data : undefined;
  const picked = state && pickedOffer(text, state.offered);
  return LANGUAGES.find((language) => language === picked);
}
