import { bareWords } from '../../language/same-words';
import type { Scene } from '../dialog';
import { surePlace } from '../places';

/** The share of such guesses that are right. */
const LIKELY_A_QUESTION = 0.5;

/** How a question begins, or what stands in the middle of one. Bare words: the bare name of a matter asks nothing. */
const ASKS =
  /^((and|so|hi|hello|please|um|er|ok) )*(how|what|whats|when|where|who|whos|why|which|is|are|do|does|did|can|could|will|would|should|am|sut|beth|pryd|ble|pwy|pam|pa|faint|oes|ydy|ydi|yw|a oes|a yw|a ydy|ydych|ga|alla|allwch|fydd|ers pryd)\b|\b(how (much|long|many|often|do|does|can|soon)|what (is|are|does|happens|time)|pa mor|faint (mae|yw|o)|am faint)\b/;

/** A question on a service that has a form is answered before the form is offered. Who names a place has something there. */
export async function asksAbout({ heard }: Scene): Promise<boolean> {
  const asks = heard.text.endsWith('?') || ASKS.test(bareWords(heard.text));
  if (!asks || surePlace(heard.places(false))) return false;
  const { is, confidence } = await heard.purpose();
  return is === 'question' && confidence >= LIKELY_A_QUESTION;
}
