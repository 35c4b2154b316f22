import { bareWords } from './same-words';

/** Bare words. "Same street" may be another house. */
const NAMES =
  /\b((the |that )?same (place|address|spot|house|location)( again| as before)?|yr un (lle|cyfeiriad|man|ty)( eto| ag o r blaen)?)\b/;
const SAYS =
  /^(yes |yeah |ie |ydy |it s |its |it is |at )*(the same( one)?( again| as before)?|same( again| as before)?|there( too| again| as well)?|again|yr un (un|peth)|yr un fath|yno( eto| hefyd)?|eto)$/;

/** Words about a matter that say it is where the last one was: "graffiti at the same place". */
export const namesSamePlace = (text: string): boolean => NAMES.test(bareWords(text));

/** An answer to "where is it?" that says it is where the last one was. */
export const saysTheSame = (text: string): boolean => {
  const said = bareWords(text);
  return SAYS.test(said) || (said.length <= 60 && NAMES.test(said));
};
