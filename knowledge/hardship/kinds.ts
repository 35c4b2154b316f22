/** What people tell of beside their need, which deserves a fitting word first. Of several, the first of them here is met. */
export const HARDSHIPS = ['loss', 'injury', 'illness', 'job', 'debt', 'distress', 'disability'] as const;

export type Hardship = (typeof HARDSHIPS)[number];
