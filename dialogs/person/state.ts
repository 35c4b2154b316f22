import { z } from 'zod';
import { WHYS, type Why } from '../../citizens/owner';
import type { Say } from '../../language/reply';
import type { Frame, Scene } from '../dialog';

export const VERSION = 1;
/** The service through which a council rings people back. A council without it gives its phone number. */
export const CALL_BACK = 'call-back';

export const stateShape = z.object({
  /** What the call would be about, in the citizen's own words. */
  about: z.string(),
  /** Offered since nothing was heard on the phone. */
  silent: z.boolean(),
  why: z.enum(WHYS).optional(),
  /** The words with which a person was asked for, where they don't tell what it is about. */
  said: z.string().optional(),
  /** A person was asked for, and is not only offered. */
  asked: z.boolean().optional(),
  /** A place in the queue was offered: this one. */
  place: z.object({ number: z.number(), orMore: z.boolean() }).optional(),
  /** They wait on a call from this number. */
  phone: z.string().optional(),
  /** They are in the queue, or with an agent. */
  handedOver: z.boolean().optional(),
  /** The question of the form that an agent had put to them, for as long as it is not answered. */
  asking: z.string().optional(),
});
export type PersonState = z.infer<typeof stateShape>;

const frame = (state: PersonState): Frame => ({ dialog: 'person', version: VERSION, state });

/** A person is offered. */
export const personFrame = (about: string, silent = false): Frame => frame({ about, silent, why: 'misses' });

/** A person was asked for. `said` are the words for it, where they tell nothing of what it is about. */
export const askedFrame = (asks: { about: string; said?: string; why: Why }): Frame =>
  frame({ ...asks, silent: false, asked: true });

/** How a person is reached without us. */
export const byPhone = ({ catalogue }: Scene): Say => ({
  key: 'person.phone',
  values: { phone: { phone: catalogue.council.contact.phone } },
});
