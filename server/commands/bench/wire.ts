import type { Requests } from './load';

/** The citizen's first words, which leave one question open, and the answer that is measured. */
export const FIRST_WORDS = 'pothole outside 16 mill lane';
export const OPEN_QUESTION = 'How deep';
export const ANSWER = 'about a golf ball';

/** A way on which citizens write to the assistant. */
export interface Wire {
  readonly name: 'sms' | 'direct-line';
  /** Brings so many new conversations to an open question; the requests are the answers to it. */
  prepare(port: number, count: number, connections: number): Promise<Requests>;
}

export function expectQuestion(text: string): void {
  if (!text.includes(OPEN_QUESTION)) throw new Error(`"${OPEN_QUESTION}" was not asked: ${text}`);
}
