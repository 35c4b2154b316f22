import { z } from 'zod';
import type { RecordSaid } from './service-request';
import type { Answer, Place, Slot } from '../knowledge/catalogue/answer';

export const placeShape: z.ZodType<Place> = z.object({
  label: z.string(),
  said: z.string(),
  street: z.string().optional(),
  area: z.string().optional(),
  house: z.string().optional(),
  ward: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  addressId: z.string().optional(),
});

export const slotShape: z.ZodType<Slot> = z.object({
  calendar: z.string(),
  day: z.string(),
  from: z.string(),
  to: z.string(),
  ward: z.string().optional(),
});

/** What the council's records said of a matter, against the citizen's word. */
export const recordShape: z.ZodType<RecordSaid> = z.object({
  says: z.enum(['not-collected', 'not-due', 'due-today', 'delayed', 'logged', 'missed']),
  day: z.string().optional(),
});

/** The shape in which an answer lies in the store. */
export const answerShape: z.ZodType<Answer> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('number'), number: z.number() }),
  z.object({ type: z.literal('money'), pence: z.number() }),
  z.object({ type: z.literal('date'), day: z.string() }),
  z.object({ type: z.literal('datetime'), day: z.string(), time: z.string() }),
  z.object({ type: z.literal('choice'), code: z.string() }),
  z.object({ type: z.literal('choices'), codes: z.array(z.string()) }),
  z.object({ type: z.literal('yes-no'), yes: z.boolean() }),
  z.object({ type: z.literal('place'), place: placeShape }),
  z.object({ type: z.literal('photo'), file: z.string() }),
  z.object({ type: z.literal('phone'), e164: z.string() }),
  z.object({ type: z.literal('email'), address: z.string() }),
  z.object({ type: z.literal('vehicle'), registration: z.string() }),
  z.object({ type: z.literal('slot'), slot: slotShape }),
  z.object({ type: z.literal('unknown') }),
]);
