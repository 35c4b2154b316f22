import type { Phrase } from './phrase';

/** Why a text or a call is not answered as it asks for. */
export const limitsEn = {
  'spent.texts':
    "We can't answer more texts for now. You can go on at our website, or ring {phone}. If anybody is in danger, ring 999.",
  'spent.calls':
    "We can't take more calls here today. You can go on at our website, or ring {phone}. If anybody is in danger, ring 999.",
} as const satisfies Readonly<Record<string, Phrase>>;
