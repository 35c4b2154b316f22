/**
 * What a file is by its first bytes, for the kinds that we take; its name and the sender's word count for nothing.
 * Signatures: JPEG ITU-T T.81 B.1.1.3, PNG ISO/IEC 15948 5.2, WebP container spec, HEIF ISO/IEC 23008-12 annex B, PDF
 * ISO 32000 7.5.2.
 */
export function fileTypeOf(bytes: Buffer): string | undefined {
  const ascii = (from: number, to: number): string => bytes.toString('latin1', from, to);
  if (bytes.length < 12) return undefined;
  if (ascii(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'image/webp';
  if (ascii(4, 8) === 'ftyp' && HEIC_BRANDS.includes(ascii(8, 12))) return 'image/heic';
  if (ascii(0, 5) === '%PDF-') return 'application/pdf';
  return undefined;
}

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];
