/**
 * Blanks card numbers, bank details and National Insurance numbers before anything is stored or understood. Nobody
 * at a council needs them in a message, and what is never stored can't leak.
 */
export type Masked = 'card' | 'bank' | 'national-insurance';

const BLANK = '****';
/** 13 to 19 digits, in groups or not; ISO/IEC 7812. A check digit decides, so that references and phone numbers stay. */
const CARD = /(?<![\d+])\d(?:[ -]?\d){12,18}(?!\d)/g;
/** A sort code; one written without gaps counts only where it is called so. */
const SORT_CODE = /(?<!\d)\d\d[- ]\d\d[- ]\d\d(?!\d)|(?<=sort code\D{1,12})\d{6}(?!\d)/gi;
const ACCOUNT = /(?<!\d)\d{8}(?!\d)/g;
const IBAN = /\bGB\d{2} ?[A-Z]{4}(?: ?\d){14}(?!\d)/gi;
/** HMRC manual NIM39110: two letters, six digits, a letter A to D. */
const NATIONAL_INSURANCE = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/gi;

export function mask(text: string): { readonly text: string; readonly masked: readonly Masked[] } {
  if (!/\d\d/.test(text)) return { text, masked: [] };
  const masked = new Set<Masked>();
  const blank = (what: Masked) => (): string => {
    masked.add(what);
    return BLANK;
  };
  const cleaned = text
    .replace(IBAN, blank('bank'))
    .replace(CARD, (digits) => (passesLuhn(digits.replace(/\D/g, '')) ? blank('card')() : digits))
    .replace(NATIONAL_INSURANCE, blank('national-insurance'));
  // Eight digits alone may be a council's own account; beside a sort code they are a bank's.
  if (cleaned.search(SORT_CODE) < 0 || cleaned.search(ACCOUNT) < 0)
    return { text: cleaned, masked: [...masked] };
  return {
    text: cleaned.replace(SORT_CODE, blank('bank')).replace(ACCOUNT, blank('bank')),
    masked: [...masked],
  };
}

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
