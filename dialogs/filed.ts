import { z } from 'zod';
import type { Effect } from './effects';

/** A request that was sent in this conversation. */
export interface Filed {
  readonly reference: string;
  readonly service: string;
  readonly at: number;
  /** Its sender was asked how well it went, which is done once. */
  readonly asked?: boolean;
}

export const filedShape: z.ZodType<Filed> = z.object({
  reference: z.string(),
  service: z.string(),
  at: z.number(),
  asked: z.boolean().optional(),
});

/** So many are remembered in the conversation; all of them lie in the store. */
const MOST = 10;

/** What was sent so far, with what this turn sends; nothing where that is nothing. */
export function filedWith(
  before: readonly Filed[],
  effects: readonly Effect[],
  now: number,
): { readonly filed?: readonly Filed[] } {
  const sent = effects.flatMap((effect): Filed[] =>
    effect.do === 'file-request'
      ? [{ reference: effect.request.reference, service: effect.request.service, at: now }]
      : [],
  );
  return sent.length > 0 ? { filed: [...before, ...sent].slice(-MOST) } : {};
}
