import type { Capabilities } from '../../language/reply';

/** A call: spoken in both languages, but no recogniser hears Welsh; there the keypad has to do. */
export const VOICE_CAN = {
  medium: 'speech',
  maxLength: 1200,
  // A little less than the twelve seconds that can be kept in mind, since the count is not exact.
  atOnce: 11,
  photos: false,
  links: false,
  keypad: true,
  hears: ['en'],
  fragments: false,
} as const satisfies Capabilities;
