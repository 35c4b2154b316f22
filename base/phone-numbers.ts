import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** National numbers in Britain have ten digits; the few that are shorter are services nobody rings us from. */
const BRITISH_DIGITS = 10;

/**
 * A phone number in E.164 ("+447700900123"), or undefined if the text is none. Numbers without a country code are
 * read as British. Those that the numbering plan keeps for drama are no less numbers: examples and tests use them.
 */
export function toE164(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text, 'GB');
  if (!parsed) return undefined;
  const british = parsed.countryCallingCode === '44';
  const whole = british
    ? parsed.nationalNumber.length === BRITISH_DIGITS && parsed.isPossible()
    : parsed.isValid();
  return whole ? parsed.number : undefined;
}

/** The way people in Britain write it: "07700 900123". Foreign numbers keep their country code. */
export function toDisplay(e164: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  if (!parsed) return e164;
  // By its code, not its country: numbers kept for drama, such as 01632 960100, belong to none.
  return parsed.countryCallingCode === '44' ? parsed.formatNational() : parsed.formatInternational();
}

/** Whether a text to the number would be read: landlines in Britain don't show them; of other countries it is not known. */
export const takesTexts = (e164: string): boolean => !e164.startsWith('+44') || e164.startsWith('+447');
