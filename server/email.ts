import { mailer } from '../adapters/email/send';
import type { PhraseKey } from '../language/phrases/en';
import { type Language, LANGUAGES, type Value } from '../language/reply';
import { sentence } from '../language/wording';
import type { Letter, Sender } from '../outbox/sender';
import type { Config } from './config';
import type { House } from './house';

/** A subject says what a letter is for, and nothing of what it tells: others see it over its reader's shoulder. */
const SUBJECTS: Readonly<Record<Letter['kind'], PhraseKey>> = {
  code: 'mail.code-subject',
  receipt: 'mail.receipt-subject',
  news: 'mail.news-subject',
};

/** Whether citizens are written to: there is a mail server, and an address of the council's to write from. */
export const sendsEmail = (
  { council }: Pick<House['catalogue'], 'council'>,
  { smtpUrl }: Pick<Config, 'smtpUrl'>,
): boolean => smtpUrl !== undefined && council.contact.email !== undefined;

/** Letters to citizens, where there are any. */
export function email(
  { catalogue }: House,
  { smtpUrl, publicUrl }: Pick<Config, 'smtpUrl' | 'publicUrl'>,
): Readonly<Record<string, Sender>> {
  const { name, contact } = catalogue.council;
  if (!smtpUrl || contact.email === undefined) return {};
  const send = mailer({ smtpUrl, from: { name: name.en, address: contact.email }, links: publicUrl.origin });
  const council = { words: name };
  const say = (key: PhraseKey, language: Language, values: Readonly<Record<string, Value>> = {}): string =>
    sentence(key, { language, medium: 'web', own: catalogue.phrases[language] }, { council, ...values });
  return {
    email: async ({ to, text, key, letter }) => {
      if (!letter) return { dead: 'no-letter' };
      const { kind } = letter;
      const language = LANGUAGES.find((one) => one === letter.language) ?? 'en';
      const stop = letter.stop === undefined ? undefined : publicUrl.origin + letter.stop;
      return send({
        to,
        key,
        language,
        stop,
        subject: say(SUBJECTS[kind], language),
        paragraphs: [
          ...text.split('\n\n'),
          say('mail.automatic', language),
          ...(stop === undefined ? [] : [say('mail.stop', language, { link: { link: stop } })]),
        ],
      });
    },
  };
}
