import type { Capabilities } from '../../language/reply';
import { MAX_MESSAGE } from '../http/body';

/** What a Direct Line client shows: words, choices as suggested actions, facts as a card. */
export const DIRECT_LINE: Capabilities = {
  medium: 'web',
  maxLength: MAX_MESSAGE,
  photos: true,
  links: true,
  keypad: false,
  hears: ['en', 'cy'],
  fragments: false,
};
