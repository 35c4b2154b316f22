import type MessagingResponse from 'twilio/lib/twiml/MessagingResponse';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import type { Answer } from '../../bots/incoming';

export function toAnswer(twiml: MessagingResponse | VoiceResponse): Answer {
  return { status: 200, type: 'text/xml; charset=utf-8', body: twiml.toString() };
}

/**
 * The text without the signs that XML 1.0 has no way to write (section 2.2 of its specification). The library throws
 * on them, and a citizen's own words may hold any.
 */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
