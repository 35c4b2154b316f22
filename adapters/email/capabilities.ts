import type { Capabilities } from '../../language/reply';
import { MAX_MESSAGE } from '../http/body';

/** A letter: read later, and answered by its link. */
export const EMAIL_CAN: Capabilities = {
  medium: 'web',
  maxLength: MAX_MESSAGE,
  photos: false,
  links: true,
  keypad: false,
  hears: ['en', 'cy'],
  fragments: false,
  letters: true,
};
