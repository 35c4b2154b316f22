import { type Choice, type Language, LANGUAGES, type Reply } from '../../language/reply';
import type { Scene } from '../dialog';
import { exactly } from '../offered';
import { CALL_BACK } from '../person/state';
import type { Talk } from '../talk';
import { stateShape } from './state';

/** What a greeting offers beside free words. */
export const offerChoices = (offered: readonly string[]): Choice[] =>
  offered.map((value) =>
    value === CALL_BACK
      ? { value, label: { key: 'language.call-back' } }
      : { value, label: { key: 'language.name', language: value as Language } },
  );

/** The phone can't hear this language: it says so, and what can be done with keys. */
export function keysOnly({ can, catalogue }: Scene): {
  readonly offered: readonly string[];
  readonly reply: Reply;
} {
  const other = can.hears.find((language) => catalogue.council.languages.includes(language));
  const ringBack = catalogue.service(CALL_BACK) !== undefined;
  const offered = [...(ringBack ? [CALL_BACK] : []), ...(other ? [other] : [])];
  return {
    offered,
    reply: { say: [{ key: 'language.not-heard' }], choices: offerChoices(offered), naming: 'keyed' },
  };
}

/** Their numbers are only named where they are keys to press. */
export const pickedOffer = ({ heard, can }: Scene, offered: readonly string[]): string | undefined =>
  exactly(heard.text, offerChoices(offered), can.keypad);

/** The language that was picked from what the greeting offered. */
export function pickedLanguage(scene: Scene, { stack }: Talk): Language | undefined {
  const top = stack.at(-1);
  const state = top?.dialog === 'root' ? stateShape.safeParse(top.state).data : undefined;
  const picked = state && pickedOffer(scene, state.offered);
  return LANGUAGES.find((language) => language === picked);
}
