import { z } from 'zod';

/**
 * Twilio's ids have exactly this length. That matters for safety: a signature covers names and values run together,
 * so what follows an id could be moved into it without breaking the signature, and a repeat would look new.
 */
const sid = (kinds: string) => z.string().regex(new RegExp(`^(${kinds})[0-9a-zA-Z]{32}$`));

export const messageSid = sid('SM|MM');
export const callSid = sid('CA');

/** A phone number, a short code, a name that a sender gave itself, `client:...`, or nothing. */
export const party = z.string().max(128);

/** One of the council's numbers. Strict for the same reason: the thread hangs on it. */
export const ourNumber = z.string().regex(/^\+?\d{3,15}$/);

/** E.164, as Twilio writes every number that it knows. */
const NUMBER = /^\+[1-9]\d{6,14}$/;
/** What Twilio puts in place of a withheld number: the word itself, or its letters typed on a keypad. */
const WITHHELD = ['+266696687', '+7378742833', '+2562533', '+8656696', '+86282452253'];

/** The number (E.164) that can be rung or texted back, if there is one. */
export function numberOf(sender: string): string | undefined {
  return NUMBER.test(sender) && !WITHHELD.includes(sender) ? sender : undefined;
}
