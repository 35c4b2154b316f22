import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number in E.164 ("+447700900123"), or undefined if the text is no possible number.
 * Numbers without a country code are read as British.
 */
export function toE164(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text, 'GB');
  return parsed?.isPossible() ? parsed.number : undefined;
}

/** The way people in Britain write it: "07700 900123". Foreign numbers keep their country code. */
export function toDisplay(e164: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  if (!parsed) return e164;
  // By its code, not its country: numbers kept for drama, such as 01632 960100, belong to none.
  return parsed.countryCallingCode === '44' ? parsed.formatNational() : parsed.formatInternational();
}
