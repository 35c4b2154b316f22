import type { Letter } from './smtp-server';

/** A letter as a mail program shows it. */
export interface ReadLetter {
  /** By name in small letters; the lines of a long one are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
}

export function readLetter({ data }: Letter): ReadLetter {
  const [head, body] = split(data);
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')![1]!;
  const parts = body.split(`--${boundary}`).slice(1, -1).map(partOf);
  const of = (type: string): string => parts.find((part) => part.type === type)!.words;
  return { headers, text: of('text/plain'), html: of('text/html') };
}

/** The six digits of the code that it brings. */
export const codeIn = (letter: Letter): string => /\b\d{6}\b/.exec(readLetter(letter).text)![0];

function split(whole: string): [string, string] {
  const at = whole.indexOf('\r\n\r\n');
  return [whole.slice(0, at), whole.slice(at + 4)];
}

function headersOf(head: string): Record<string, string> {
  const lines = head
    .trim()
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}

function partOf(part: string): { readonly type: string; readonly words: string } {
  const [head, body] = split(part);
  const headers = headersOf(head);
  const type = (headers['content-type'] ?? '').split(';')[0]!;
  return {
    type,
    words: decoded(headers['content-transfer-encoding'] ?? '', body)
      .replace(/\r\n/g, '\n')
      .trim(),
  };
}

function decoded(encoding: string, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
