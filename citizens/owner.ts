import { z } from 'zod';

/** Why the assistant hands a conversation over. */
export const WHYS = ['asked', 'misses', 'distress', 'complaint', 'danger'] as const;
export type Why = (typeof WHYS)[number];

/** What goes with a conversation from the queue to an agent and back, so that its place is never lost. */
const handed = {
  shape: z.literal(1),
  team: z.string(),
  /** 0 is danger; the lower comes first. */
  priority: z.number().int().min(0).max(9),
  /** Since when (ms) they have waited. */
  since: z.number(),
  why: z.enum(WHYS),
  /** The thread on which the citizen is spoken to. */
  thread: z.string(),
};

const ownerShape = z.discriminatedUnion('is', [
  z.object({ is: z.literal('assistant') }),
  z.object({
    is: z.literal('queue'),
    ...handed,
    /** When the waiting ends at the latest, and the citizen is told. */
    deadline: z.number(),
    /** Agents who were offered it and did not take it. */
    refusedBy: z.array(z.string()),
    /** They were told that what they write is passed on. */
    acknowledged: z.boolean(),
  }),
  z.object({
    is: z.literal('agent'),
    ...handed,
    agent: z.string(),
    name: z.string(),
    took: z.number(),
    /** Put aside by its agent until then (ms), or until the citizen writes. */
    snoozed: z.number().optional(),
  }),
]);

/** Whose a conversation is: exactly one of the assistant, the queue with a deadline, or one agent. */
export type Owner = z.infer<typeof ownerShape>;
export type Queued = Extract<Owner, { is: 'queue' }>;
export type Held = Extract<Owner, { is: 'agent' }>;
export type Handed = Queued | Held;

export const ASSISTANT: Owner = { is: 'assistant' };

/** The owner as it was stored. In a shape that is not known here it is the assistant's, who always answers. */
export const ownerOf = (stored: unknown): Owner => ownerShape.safeParse(stored).data ?? ASSISTANT;
