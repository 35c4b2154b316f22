import type { Capabilities } from '../../language/reply';

/** A call: spoken in both languages, but no recogniser hears Welsh; there the keypad has to do. */
export const VOICE_CAN: Capabilities = {
  medium: 'speech',
  maxLength: 1200,
  // Some twelve seconds of a patient voice.
  atOnce: 170,
  photos: false,
  links: false,
  keypad: true,
  hears: ['en'],
  fragments: false,
};
