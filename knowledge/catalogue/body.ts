import { z } from 'zod';
import { anyNumber, code, httpsAddress, localised, signature } from './fields';
import { examples } from './service';

/** Whose hands a matter is in that is not the council's: the police, the water company, a landlord. */
export const bodySchema = z.strictObject({
  code: code.describe('a short code for the body, such as water-company'),
  /** Fits into a sentence: "That's for the police, not the council." */
  name: localised.describe('its name as it fits into a sentence, such as the police'),
  phone: anyNumber.optional().describe('the number to ring, in quotation marks'),
  link: httpsAddress.describe('the page on which it helps'),
  does: localised.describe('what it does for people, as one short sentence'),
  /** Said in place of the bare number. */
  when: localised
    .optional()
    .describe('when to ring which number, as a short sentence; {phone} in it becomes the number'),
  examples: examples.describe('what people say when they mean this, in their own words'),
  welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
});

export type Body = z.infer<typeof bodySchema>;
