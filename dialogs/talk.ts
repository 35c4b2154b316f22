import { z } from 'zod';
import { type Hardship, HARDSHIPS } from '../knowledge/hardship/kinds';
import type { Frame } from './dialog';
import { type Filed, filedShape } from './filed';
import { type Known, knownShape } from './known';

/** All that the dialogs remember of a conversation between two turns. */
export interface Talk {
  readonly stack: readonly Frame[];
  /** The assistant has said what it is. */
  readonly greeted: boolean;
  /** Misses in a row: the second one offers a person. */
  readonly misses: number;
  /** Silences in a row on the phone. */
  readonly silences: number;
  /** They asked to be spoken to more slowly. */
  readonly slowly?: boolean;
  /** Fragments of a thought that wait for the rest. */
  readonly fragments: readonly string[];
  /** What was open when a person was in danger, put aside until they come back to it. */
  readonly parked: readonly Frame[];
  /** Kinds of danger of which help was named, the latest last. */
  readonly warned: readonly string[];
  /** Hardships that were met with a word, each once; absent until one is. */
  readonly met?: readonly Hardship[];
  /** What was sent in this conversation, the oldest first; absent until something is. */
  readonly filed?: readonly Filed[];
  /** What the citizen told of themself; absent until something is. */
  readonly known?: Known;
}

export const NEW_TALK: Talk = {
  stack: [],
  greeted: false,
  misses: 0,
  silences: 0,
  fragments: [],
  parked: [],
  warned: [],
};

/** The state of each frame is checked by its own dialog, which knows its versions. */
const frameSchema = z.object({ dialog: z.string(), version: z.number().int(), state: z.unknown() });

export const talkSchema: z.ZodType<Talk> = z.object({
  stack: z.array(frameSchema),
  greeted: z.boolean(),
  misses: z.number().int().min(0),
  silences: z.number().int().min(0),
  slowly: z.boolean().optional(),
  fragments: z.array(z.string()),
  parked: z.array(frameSchema).default([]),
  warned: z.array(z.string()).default([]),
  met: z.array(z.enum(HARDSHIPS)).optional(),
  filed: z.array(filedShape).optional(),
  known: knownShape.optional(),
});
