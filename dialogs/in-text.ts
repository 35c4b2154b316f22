import type { Say } from '../language/reply';
import { inWords } from '../language/values';
import type { Scene } from './dialog';

/** Words of ours as they are read in a text, whatever the call sounds like. */
export const inText = (say: Say, { catalogue, language }: Scene): string =>
  inWords(say, { language, medium: 'text', own: catalogue.phrases[language] });
