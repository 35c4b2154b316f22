import { isKeyedWhole } from '../language/keypad';
import type { Scene } from './dialog';
import { askTop } from './stack';
import type { Talk } from './talk';

/** What two keys of a phone stand for at any question, as it would be said. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['0', 'a person'],
  ['*', 'say that again'],
]);

/** The scene in which a key was said in words; where digits are the answer, nought is one. */
export function keysInWords(talk: Talk, scene: Scene): Scene {
  const { can, heard, knowledge, language } = scene;
  const words = can.keypad ? KEYS.get(heard.text) : undefined;
  if (words === undefined) return scene;
  const open = askTop(talk.stack, scene, 'again');
  if (heard.text === '0' && isKeyedWhole(open?.expecting)) return scene;
  return { ...scene, heard: knowledge.hear(words, language) };
}
