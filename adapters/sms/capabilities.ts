import type { Capabilities } from '../../language/reply';

/** A text: words only, both languages are read, and one thought may come in several. */
export const SMS_CAN: Capabilities = {
  medium: 'text',
  maxLength: 600,
  photos: false,
  links: true,
  keypad: false,
  hears: ['en', 'cy'],
  fragments: true,
};
