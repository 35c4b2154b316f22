import type { Frame, Scene } from './dialog';
import { emailNewsFrame } from './email-news/state';
import { textNewsFrame } from './text-news/state';

/**
 * Whoever has just sent something, or joined what another has sent, is offered news where none come to the same hand
 * anyway: by e-mail on the web, where letters can be sent, and by text on a call. Texts bring their own news.
 */
export function offeringNews(scene: Scene, references: readonly string[]): { readonly begin: Frame } | 'end' {
  const { can, mails, phone } = scene;
  if (references.length === 0) return 'end';
  if (can.medium === 'speech') return phone === undefined ? 'end' : { begin: textNewsFrame(references) };
  const byEmail = mails && can.medium === 'web' && !can.letters && phone === undefined;
  return byEmail ? { begin: emailNewsFrame(references) } : 'end';
}
