import type { Contact } from '../../desk/contact';
import { MAX_PHOTOS } from '../photos/keeping';
import { cleanPhoto } from '../photos/photo';
import { type Fault, faultsOf } from './faults';
import type { Part } from '../direct-line/upload';

const FAULTS = {
  none: 'Choose one photo or file first.',
  words: 'Say what it is or shows, for those who can not see it.',
  kind: 'That can not be sent. Choose a photo (JPEG or PNG) or a PDF, of 10 MB at most.',
  call: 'They are on a call, where a file can not be seen. Offer them to go on by text or on the web.',
} as const;

export const WRONG_KIND = FAULTS.kind;

/** Why what an agent chose is not sent to this citizen. */
export const sendingFaults = ({ channel }: Contact, text: string, files: readonly Part[]): readonly Fault[] =>
  faultsOf({
    'file-text': text === '' ? FAULTS.words : undefined,
    file: channel === 'voice' ? FAULTS.call : fileFault(files),
  });

function fileFault(files: readonly Part[]): string | undefined {
  if (files.length !== 1) return FAULTS.none;
  return files[0]!.bytes.length > MAX_PHOTOS ? FAULTS.kind : undefined;
}

/** A photo, cleaned; or a PDF as it is, since what was made for somebody is not put together anew without spoiling it. */
export const photoOrPdf = (bytes: Buffer): { type: string; bytes: Buffer } | undefined =>
  cleanPhoto(bytes) ?? (isPdf(bytes) ? { type: 'application/pdf', bytes } : undefined);

/** How a PDF begins, and what stands near its end (ISO 32000-2, 7.5.2 and 7.5.5). */
const BEGINS = /^%PDF-[12]\.\d/;
const ENDS = /%%EOF\s*$/;
const NEAR = 1024;

const isPdf = (bytes: Buffer): boolean =>
  BEGINS.test(bytes.toString('latin1', 0, 8)) && ENDS.test(bytes.subarray(-NEAR).toString('latin1'));
