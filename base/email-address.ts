import { z } from 'zod';

/** The longest address that a mail server takes (RFC 5321, 4.5.3.1.3). */
const LONGEST = 254;

/** Plain signs only: many a mail server takes no others, and a letter that never comes is worse than a no. */
const address = z.email().max(LONGEST);

/** The address to write to, or undefined if none can be written to. The part after the @ is the same in any case. */
export function toEmail(written: string): string | undefined {
  const read = address.safeParse(written.trim());
  if (!read.success) return undefined;
  const at = read.data.lastIndexOf('@');
  return read.data.slice(0, at) + read.data.slice(at).toLowerCase();
}
