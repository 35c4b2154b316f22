/** What a message is for, as far as its words tell. */
export const LEARNT_PURPOSES = [
  'report',
  'request',
  'question',
  'status',
  'feedback',
  'complaint',
  'person',
  'smalltalk',
  'none',
] as const;
export type LearntPurpose = (typeof LEARNT_PURPOSES)[number];

/** Those, and what is told by more than words: danger, whose hands it is in, and how many needs it holds. */
export const PURPOSES = [...LEARNT_PURPOSES, 'emergency', 'out_of_scope', 'several'] as const;
export type Purpose = (typeof PURPOSES)[number];
