import type { Phrase } from './phrase';

/** News by text of what was sent on a call. */
export const newsEn = {
  'news.offer': 'Shall I text you the reference, and news of it when there is some, on this number?',
  'news.agreed': 'The reference is on its way to you by text. I will text again when there is news.',
  'news.left': 'All right, no texts. You can ask me how it stands at any time, with the reference.',
  'news.receipt':
    '{council}: we have what you told us by phone. Your reference: {reference}. We text you when something happens.',
} as const satisfies Readonly<Record<string, Phrase>>;
