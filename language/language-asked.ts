import type { Language } from './reply';
import { bareWords } from './same-words';

const ASKED: readonly (readonly [RegExp, Language])[] = [
  [
    /^((can|could) (i|we) |i d like to |i want to )?((speak|talk|chat|go on|carry on) )?(in )?(welsh|cymraeg|gymraeg|yn gymraeg|cymraeg os gwelwch yn dda|siarad cymraeg|yn y gymraeg|do you speak welsh|(ga i|hoffwn( i)?|rydw i eisiau|dw i eisiau|dwi eisiau) siarad cymraeg|ydych chi n siarad cymraeg)( please| plis| os gwelwch yn dda)?$/,
    'cy',
  ],
  [
    /^((can|could) (i|we) |i d like to |i want to )?((speak|talk|chat|go on|carry on) )?(in )?(english|saesneg|yn saesneg|do you speak english|siarad saesneg|yn y saesneg)( please| plis| os gwelwch yn dda)?$/,
    'en',
  ],
];

/** The language that a message asks for, and does nothing else. */
export function languageAsked(text: string): Language | undefined {
  if (text.length > 60) return undefined;
  const said = bareWords(text);
  return ASKED.find(([pattern]) => pattern.test(said))?.[1];
}
