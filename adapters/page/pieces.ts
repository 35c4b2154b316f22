/** A stretch of a message: words, something to follow or to ring, or a reference, which is never broken in two. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
  readonly whole?: true;
}

/**
 * An address, which ends before the full stop that ends its sentence; a phone number, 999 and the Samaritans' among
 * them; a reference. The script finds the same (web/scripts/messages.ts).
 */
const MARKED =
  /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|(\b(?:0\d{2,4} ?\d{3} ?\d{3,4}|999|116 123)\b)|(\b[2-9B-Z]{3}-[2-9B-Z]{4}\b)/g;

/** Only our own words are `marked`: nobody is led away by what they were made to paste. */
export function piecesOf(text: string, marked: boolean): readonly Piece[] {
  if (text === '') return [];
  if (!marked) return [{ text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    const [found, address, phone] = match;
    if (address) pieces.push({ text: found, href: address });
    else if (phone) pieces.push({ text: found, href: `tel:${phone.replace(/ /g, '')}` });
    else pieces.push({ text: found, whole: true });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
