import { Secret, TOTP } from 'otpauth';
import { keyedHash, randomBelow } from '../base/ids';
import type { SecondFactor, Staff } from './staff';

/** A code is taken one step early or late, for clocks that go wrong by half a minute. */
const STEPS_OFF = 1;
const RECOVERY_CODES = 10;
const RECOVERY_SIGNS = '23456789bcdfghjkmnpqrstvwxyz';

/** Of 160 bits, base32: what an authenticator app is told. */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32;

/** The secret as an `otpauth:` link, which opens the app on the same device. */
export const factorLink = (secret: string, email: string, issuer: string): string =>
  totpOf(secret, { label: email, issuer }).toString();

/** The step whose code this is, if it is one of those that count now (RFC 6238, 30 s a step). */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const totp = totpOf(secret);
  const off = totp.validate({ token, timestamp: now, window: STEPS_OFF });
  return off === null ? undefined : totp.counter({ timestamp: now }) + off;
}

/** The factor after this code was used, or undefined if the code opens nothing. A code works once. */
export function afterCode(
  factor: SecondFactor,
  code: string,
  { now, hashed }: { readonly now: number; readonly hashed: (recovery: string) => string },
): SecondFactor | undefined {
  const step = stepOf(factor.secret, code, now);
  if (step !== undefined) return step > factor.lastStep ? { ...factor, lastStep: step } : undefined;
  const used = hashed(code);
  if (!factor.recovery.includes(used)) return undefined;
  return { ...factor, recovery: factor.recovery.filter((other) => other !== used) };
}

/** Ten codes of 48 bits, "bcdfg-23456", for when the phone is lost. */
export function newRecoveryCodes(): readonly string[] {
  const part = (): string =>
    Array.from({ length: 5 }, () => RECOVERY_SIGNS[randomBelow(RECOVERY_SIGNS.length)]).join('');
  return Array.from({ length: RECOVERY_CODES }, () => `${part()}-${part()}`);
}

/** What is stored of a recovery code. */
export const recoveryHash = (secret: string, staff: Staff['id'], code: string): string =>
  keyedHash(secret, 'recovery', staff, code.toLowerCase().replace(/[^a-z0-9]/g, ''));

function totpOf(secret: string, named: { label?: string; issuer?: string } = {}): TOTP {
  return new TOTP({ ...named, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
}
