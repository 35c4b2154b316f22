import { z } from 'zod';
import { DAY } from '../../base/clock';
import { readToken, signToken } from './signed-token';

/** So long a file can be fetched by its address after it was handed out. */
const LASTS = 7 * DAY;

const shape = z.strictObject({ file: z.string(), until: z.number() });

/** The address of a photo for those who do the work: whoever has it may fetch that file for a week, and no other. */
export function fileAddress(secret: string, publicUrl: URL, file: string, now: number): string {
  const url = new URL(`/files/${file}`, publicUrl);
  url.searchParams.set('pass', signToken(secret, { file, until: now + LASTS }));
  return url.href;
}

export function passes(secret: string, pass: string, file: string, now: number): boolean {
  const read = readToken(secret, pass, shape);
  return read?.file === file && now < read.until;
}
