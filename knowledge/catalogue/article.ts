import { z } from 'zod';
import type { Language } from '../../language/reply';
import type { Signature } from './catalogue';
import { day, httpsAddress, signature } from './fields';

/** What stands between the two `---` lines at the head of an article. */
export const frontMatterSchema = z.strictObject({
  lgsl: z
    .number()
    .int()
    .positive()
    .describe('the number of the service in the Local Government Service List, such as 557'),
  title: z.string().min(1).describe('what the article answers, in a few words'),
  owner: z.string().describe('the code of the team that answers for it, as in council.yaml'),
  source: httpsAddress.describe('the page that says so, as a full https:// address'),
  reviewed: day.describe('the day on which it was last read and found right, such as 2026-09-01'),
  review_by: day.describe('the day by which it must be read again, such as 2027-09-01'),
  welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
});

/** An approved answer in one language; the same code in another language is the same answer. */
export interface Article {
  /** The file's name without ".md". */
  readonly code: string;
  readonly language: Language;
  readonly lgsl: number;
  readonly title: string;
  readonly owner: string;
  readonly source: string;
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly welshSigned?: Signature;
  /** The whole answer in a paragraph, fit for a text message or a call. */
  readonly short: string;
  /** What a page may show below it; empty if the short answer is all. */
  readonly more: string;
}
