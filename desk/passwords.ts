import { hash, verify } from '@node-rs/argon2';

/** NIST SP 800-63B-4: length is what counts, and no rules about which signs. */
export const PASSWORD = { needed: 8, advised: 15, most: 128 } as const;

/** What is wrong with a new password, in a sentence, if it can't be taken. */
export function passwordFault(password: string): string | undefined {
  const { length } = [...password];
  if (length < PASSWORD.needed)
    return `A password needs at least ${PASSWORD.needed} characters; ${PASSWORD.advised} or more are better.`;
  if (length > PASSWORD.most) return `A password has at most ${PASSWORD.most} characters.`;
  return undefined;
}

/** Argon2id with 19 MiB and two passes: the library's own default, which is OWASP's least. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'));

export const isPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password.normalize('NFC').slice(0, PASSWORD.most * 2));

let nobodys: Promise<string> | undefined;

/** Takes as long as a look at somebody's password: the time of an answer must not tell who is on the staff. */
export async function asIfChecked(password: string): Promise<false> {
  nobodys ??= hashPassword('nobody has this password');
  await isPassword(await nobodys, password);
  return false;
}
