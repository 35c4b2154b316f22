import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { MINUTE } from '../base/clock';
import { type Owner, type Why, WHYS } from '../citizens/owner';
import { type Language, LANGUAGES } from '../language/reply';
import type { Draft } from '../storage/store';
import type { Place } from './queue';

export type { Place } from './queue';

/** The Bot Framework's names for handing a conversation to people and hearing what became of it. */
export const INITIATE = 'handoff.initiate';
export const STATUS = 'handoff.status';

/** How often a conversation that people have is looked after. */
export const LOOK_EVERY = MINUTE;

/** What goes along, so that nobody has to say it twice. */
export interface HandoffContext {
  readonly why: Why;
  /** What it is about, in the citizen's own words. */
  readonly about: string;
  readonly language: Language;
  /** The form that was open, and what it holds so far. */
  readonly service?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** Where the transcript is read: entries 1 to n of the conversation's log. */
export interface TranscriptReference {
  readonly conversation: string;
  readonly entries: number;
}

export const contextShape: z.ZodType<HandoffContext> = z.object({
  why: z.enum(WHYS),
  about: z.string(),
  language: z.enum(LANGUAGES),
  service: z.string().optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
});

/** The event by which the bot asks for a person; the shape is that of the Bot Framework's EventFactory. */
export const initiateEvent = (
  context: HandoffContext,
  transcript: TranscriptReference,
): Partial<Activity> => ({
  type: 'event',
  name: INITIATE,
  value: context,
  attachments: [{ contentType: 'application/json', name: 'Transcript', content: transcript }],
  entities: [],
});

/** The Framework knows three states; `message` says which kind of each it is. */
export const statusShape = z.object({
  state: z.enum(['accepted', 'failed', 'completed']),
  message: z.enum([
    ...(['taken', 'transferred', 'put-back', 'refused', 'lost'] as const),
    ...(['nobody', 'closed', 'too-long', 'handed-back', 'closed-by-agent', 'blocked'] as const),
    ...(['rang-off', 'call-over'] as const),
  ]),
  /** The team that has it now. */
  team: z.string().optional(),
  /** The agent that it is about, as the citizen is told. */
  name: z.string().optional(),
  /** The question of the form at which the assistant goes on. */
  question: z.string().optional(),
  /** When a block ends, ms. */
  until: z.number().optional(),
  /** The citizen is asked how well they were helped, with this service if it was about one. */
  rate: z.object({ service: z.string().optional() }).optional(),
});
export type HandoffStatus = z.infer<typeof statusShape>;

/** The event by which a desk says what became of it. */
export const statusEvent = (status: HandoffStatus): Partial<Activity> & { type: string } => ({
  type: 'event',
  name: STATUS,
  value: status,
  attachments: [],
  entities: [],
});

/** Whether a person could be had just now. */
export type Standing =
  /** The council has no desk. */
  | { readonly is: 'none' }
  | { readonly is: 'closed'; readonly opens?: number }
  /** It is open, but nobody is at the desk. */
  | { readonly is: 'nobody' }
  | { readonly is: 'open'; readonly place: Place };

/** What time has done to a conversation that people have. */
export type Watched =
  /** Nothing: look again at that time. */
  | { readonly later: number }
  /** It is not theirs any more. */
  | 'gone'
  | { readonly owner: Owner; readonly status: HandoffStatus };

/** A turn of a conversation as the desk sees it. */
export interface TurnOfTheirs {
  readonly conversation: string;
  readonly identity: string;
  readonly before: Owner;
  readonly after: Owner;
  /** What is spoken with the citizen. */
  readonly language: { readonly before: Language; readonly after: Language };
  /** The citizen wrote. */
  readonly said: boolean;
  readonly now: number;
}

/**
 * The one door to the people who help. Our own queue stands behind it, and another desk could. What an answer rests on
 * joins the expectations of the draft.
 */
export interface Handoff {
  standing(draft: Draft, now: number, why?: Why): Promise<Standing>;
  /** Where the conversation stands, if it waits. */
  place(draft: Draft, owner: Owner, conversation: string): Promise<Place | undefined>;
  /** The bot sent `handoff.initiate`: whose the conversation is from this commit on. */
  initiated(draft: Draft, asked: Partial<Activity>, at: HandedOn): Promise<Owner>;
  /** Puts into the draft what a turn of a conversation means for the desk. */
  moved(draft: Draft, turn: TurnOfTheirs): Promise<void>;
  /** Looks after a conversation that waits or that an agent has. */
  watch(draft: Draft, owner: Owner, at: HandedOn): Promise<Watched>;
}

/** The conversation, the thread on which its citizen is, and the time. */
export interface HandedOn {
  readonly conversation: string;
  readonly thread: string;
  readonly now: number;
  /** The thread is a call, which may have ended. */
  readonly call: boolean;
}
