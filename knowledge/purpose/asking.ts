import { bareWords } from '../../language/same-words';

/** How a question begins, or what stands in the middle of one. Bare words: the bare name of a matter asks nothing. */
const ASKS =
  /^((and|so|hi|hello|please|um|er|ok) )*(how|what|whats|when|where|who|whos|why|which|is|are|do|does|did|can|could|will|would|should|am|sut|beth|pryd|ble|pwy|pam|pa|faint|oes|ydy|ydi|yw|a oes|a yw|a ydy|ydych|ga|alla|allwch|fydd|ers pryd)\b|\b(how (much|long|many|often|do|does|can|soon)|what (is|are|does|happens|time)|pa mor|faint (mae|yw|o)|am faint)\b/;

/** It has the look of a question; whether it is one, its words tell. */
export const looksAsked = (text: string): boolean => text.includes('?') || ASKS.test(bareWords(text));
