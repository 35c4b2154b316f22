/**
 * Texts travel in segments. GSM 03.38 packs 160 signs into one, or 153 where several are joined; a text with any other
 * sign goes as UCS-2, 70 or 67. The Welsh ŵ, ŷ and â are such signs; é, ò and à are not.
 */
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Signs of the extension table, which take two places. */
const EXTENSION = '\f^{}\\[~]|€';
const oneOf = (signs: string): string => `[${signs.replace(/[\]\\^-]/g, '\\$&')}]`;
const ALL_GSM = new RegExp(`^${oneOf(BASIC + EXTENSION)}*$`);
const EXTENDED = new RegExp(oneOf(EXTENSION));

export type Encoding = 'GSM-7' | 'UCS-2';
const ALONE: Readonly<Record<Encoding, number>> = { 'GSM-7': 160, 'UCS-2': 70 };
const JOINED: Readonly<Record<Encoding, number>> = { 'GSM-7': 153, 'UCS-2': 67 };

export function encodingOf(text: string): Encoding {
  return ALL_GSM.test(text) ? 'GSM-7' : 'UCS-2';
}

/** How many segments the text is sent, and paid, as. A sign of two places is never torn between two segments. */
export function segmentsOf(text: string): number {
  const encoding = encodingOf(text);
  let segments = 1;
  let all = 0;
  let used = 0;
  for (const sign of text) {
    const places = placesOf(sign, encoding);
    all += places;
    if (used + places > JOINED[encoding]) {
      segments++;
      used = 0;
    }
    used += places;
  }
  return all <= ALONE[encoding] ? 1 : segments;
}

/** How many code units of any stretch of this text surely fit into so many segments. */
export function unitsWithin(text: string, segments: number): number {
  const encoding = encodingOf(text);
  // A place of each segment may stay empty so that no sign is torn.
  const places = segments * (JOINED[encoding] - 1);
  const doubled = encoding === 'GSM-7' && EXTENDED.test(text);
  return doubled ? places / 2 : places;
}

function placesOf(sign: string, encoding: Encoding): number {
  if (encoding === 'UCS-2') return sign.length;
  return EXTENSION.includes(sign) ? 2 : 1;
}
