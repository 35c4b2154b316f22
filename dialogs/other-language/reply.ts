import { unheard } from '../../language/other-languages';
import type { Reply, Say } from '../../language/reply';
import type { Scene } from '../dialog';

/**
 * The language of a message that is plainly none of ours; said once, since a second miss offers a person. What a phone hears is
 * English by then, whatever was spoken.
 */
export const otherLanguage = ({ heard, can, misses }: Scene): string | undefined =>
  can.medium === 'speech' || misses > 0 ? undefined : heard.foreign();

/** What we understand and who can interpret, in the writer's own language if we have words in it. */
export function unheardIn(code: string, { catalogue }: Scene): Reply[] {
  const { languages, interpreters, contact } = catalogue.council;
  const say = unheard(code, { welsh: languages.includes('cy'), interpreters, phone: contact.phone });
  return say.length > 0 ? [{ say }] : [];
}

/** The same in the language of the conversation. */
export function unheardHere({ catalogue }: Scene): Say[] {
  const { languages, interpreters, contact } = catalogue.council;
  const values = { phone: { phone: contact.phone } };
  return [
    { key: languages.includes('cy') ? 'other.both' : 'other.english' },
    { key: interpreters ? 'other.interpreter' : 'other.ring', values },
  ];
}
