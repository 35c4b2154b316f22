import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import type { Answer } from '../../bots/incoming';

export const toAnswer = (twiml: VoiceResponse): Answer => xmlAnswer(twiml.toString());

export interface Message {
  readonly body: string;
  /** Where Twilio is to tell what becomes of it. */
  readonly receipts?: string;
}

/** Texts need one element only. Twilio's library builds a document of objects for it, a twentieth of a whole turn. */
export function messagesAnswer(texts: readonly Message[]): Answer {
  const messages = texts.map(({ body, receipts }) => {
    const attribute = receipts === undefined ? '' : ` statusCallback="${inXml(receipts)}"`;
    return `<Message${attribute}>${inXml(body)}</Message>`;
  });
  return xmlAnswer(`<?xml version="1.0" encoding="UTF-8"?><Response>${messages.join('')}</Response>`);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

const xmlAnswer = (body: string): Answer => ({ status: 200, type: 'text/xml; charset=utf-8', body });

/**
 * The text without the signs that XML 1.0 has no way to write (section 2.2 of its specification). Twilio's library
 * throws on them, and a citizen's own words may hold any.
 */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
