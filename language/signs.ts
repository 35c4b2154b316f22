import { toDisplay } from '../base/phone-numbers';

/** "47KT2XQ" as it is written: "47K-T2XQ". */
export const written = (reference: string): string => `${reference.slice(0, 3)}-${reference.slice(3)}`;

/** Sign by sign, with a longer pause in the middle: "4, 7, K. T, 2, X, Q". */
export function spokenSigns(reference: string): string {
  const apart = (signs: string): string => [...signs].join(', ');
  return `${apart(reference.slice(0, 3))}. ${apart(reference.slice(3))}`;
}

/** Where on the web something is, as people say it: "gov dot uk". What stands behind the name nobody can take down. */
export const spokenSite = (link: string): string =>
  new URL(link).hostname.replace(/^www\./, '').replaceAll('.', ' dot ');

const PHONE_NUMBERS = /(?<![\d+])0\d{2,4}(?: \d{3,8}){1,3}(?!\d)|(?<![\d+])0\d{9,10}(?!\d)/g;
/** The numbers of three digits that people ring: only where they are told to, since "101 days" is a count. */
const SHORT_NUMBERS =
  /(?<=\b(?:ring|rings|call|dial|on|ffoniwch|ffonio|ar) )(?:999|112|111|101|105|119|159)(?!\d)/gi;

/** A council's own words with the phone numbers in them said digit by digit. */
export const withSpokenNumbers = (words: string): string =>
  words
    .replace(PHONE_NUMBERS, (number) => spaced(number))
    .replace(SHORT_NUMBERS, (number) => [...number].join(' '));

const spaced = (number: string): string =>
  number
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');

/** Digit by digit in the groups in which it is written: "0 7 7 0 0, 9 0 0 1 2 3". */
export function spokenPhone(e164: string): string {
  const groups = toDisplay(e164)
    .split(/[^\d+]+/)
    .filter(Boolean);
  return groups.map((group) => [...group.replace('+', '')].join(' ')).join(', ');
}
