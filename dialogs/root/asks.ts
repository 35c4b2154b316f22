import { looksAsked } from '../../knowledge/purpose/asking';
import type { Scene } from '../dialog';
import { surePlace } from '../places';

/** The share of such guesses that are right. */
const LIKELY_A_QUESTION = 0.5;

/** A question on a service that has a form is answered before the form is offered. Who names a place has something there. */
export async function asksAbout({ heard }: Scene): Promise<boolean> {
  if (!looksAsked(heard.text) || surePlace(heard.places(false))) return false;
  const { is, confidence } = await heard.purpose();
  return is === 'question' && confidence >= LIKELY_A_QUESTION;
}
