/** What a citizen's phone holds, as Twilio's network would have brought it there. */
export interface Received {
  readonly from: string;
  readonly body: string;
  /** How it came: in the answer to a webhook, through the REST API, or from the carrier itself. */
  readonly via: 'twiml' | 'rest' | 'carrier';
  readonly segments: number;
}

export class FakePhone {
  readonly received: Received[] = [];
  /** The carrier blocks all texts to it. */
  optedOut = false;

  constructor(readonly number: string) {}

  get texts(): string[] {
    return this.received.map((message) => message.body);
  }

  get last(): string | undefined {
    return this.texts.at(-1);
  }
}

/** The signs of GSM 03.38's basic table and of its extension, which count double. */
const BASIC = `@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà`;
const EXTENSION = '\f^{}\\[~]|€';

/** How many segments the network would send: counted apart from the product's own count, so that the two can be compared. */
export function networkSegments(body: string): number {
  const signs = [...body];
  const gsm = signs.every((sign) => BASIC.includes(sign) || EXTENSION.includes(sign));
  const sizes = signs.map((sign) => (gsm ? (EXTENSION.includes(sign) ? 2 : 1) : sign.length));
  const [whole, part] = gsm ? [160, 153] : [70, 67];
  if (sizes.reduce((sum, size) => sum + size, 0) <= whole) return 1;
  let segments = 1;
  let room = part;
  for (const size of sizes) {
    if (size > room) {
      segments++;
      room = part;
    }
    room -= size;
  }
  return segments;
}
