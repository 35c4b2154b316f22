import { z } from 'zod';

/** Words with commas between them, or a list of them. */
export const saidWords = z.preprocess(
  (written) => (typeof written === 'string' ? partsOf(written, ',') : written),
  z.array(z.string().min(1)),
);

export function partsOf(text: string, separator: string): string[] {
  return text.split(separator).flatMap((part) => part.trim() || []);
}
