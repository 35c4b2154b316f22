import type { Contact } from '../citizens/identity';
import type { Tried } from '../citizens/proof';
import type { Why } from '../citizens/owner';
import type { Place, Standing } from '../desk/handoff';
import type { OpenTime } from '../requests/free-times';
import type { Alike } from '../requests/nearby';
import type { ServiceRequest } from '../requests/service-request';

/** The requests of which somebody may be told more than is public, newest first. */
export interface Own {
  readonly requests: readonly ServiceRequest[];
  /** They showed who they are; else these are only what was said here just now. */
  readonly proved: boolean;
}

export interface AlikeFound {
  readonly request: ServiceRequest;
  /** How far away it is, m. */
  readonly metres: number;
  /** They sent it themselves, or joined it. */
  readonly theirs: boolean;
}

export type MayRing = 'yes' | 'ringing' | 'too-many';

/**
 * What a dialog may read of the records. Whatever is read joins the turn's expectations: if it changes before the
 * commit, the turn runs again, and a dialog that is asked again with the same decides the same.
 */
export interface Records {
  /** The request with that reference, if there is one. Without a proof only what is public of it may be told. */
  request(reference: string): Promise<ServiceRequest | undefined>;
  /** The request, if something has become of it that those on this thread have not been told. */
  news(reference: string): Promise<ServiceRequest | undefined>;
  /** The request, if those on this thread are to be reminded of the time that is booked for it. */
  reminder(reference: string): Promise<ServiceRequest | undefined>;
  /** Those of these times that this conversation could have just now; whoever picks one looks again. */
  free(times: readonly OpenTime[]): Promise<readonly OpenTime[]>;
  /** Whether it can have this one. */
  mayTake(time: OpenTime): Promise<boolean>;
  /**
   * What was reported near a place by anybody, apart from these references: the nearest that is still open, or else the
   * nearest that was called done within the same days.
   */
  alike(like: Alike, but: readonly string[]): Promise<AlikeFound | undefined>;
  /** `proving`: the identity that a right code has proved in this very turn. */
  own(proving?: string): Promise<Own>;
  /** Whether one more code may be asked for to this number or address in this conversation. Says nothing of whether we know it. */
  mayAskForCode(to: Contact): Promise<boolean>;
  /** The e-mail address that was proved in this conversation. */
  provedEmail(): Promise<string | undefined>;
  /** Whether the number on the line is known, takes texts, wants them from us, and has not been sent too many links. */
  mayText(): Promise<boolean>;
  /** Whether we may ring whoever asks for it now: a call may be under way, or there were too many today. */
  mayRing(): Promise<MayRing>;
  /** What these digits come to as the open code of this conversation. */
  tried(digits: string): Promise<Tried>;
  /** Whether a person could be had just now, and at which place for such a reason. */
  standing(why?: Why): Promise<Standing>;
  /** Where this conversation stands in the queue, if it does. */
  place(): Promise<Place | undefined>;
}

/** Where nobody speaks and nothing is to be told. */
export const NO_RECORDS_HERE: Records = {
  request: async () => undefined,
  news: async () => undefined,
  reminder: async () => undefined,
  free: async () => [],
  mayTake: async () => false,
  alike: async () => undefined,
  own: async () => ({ requests: [], proved: false }),
  mayAskForCode: async () => false,
  provedEmail: async () => undefined,
  mayText: async () => false,
  mayRing: async () => 'too-many',
  tried: async () => ({ is: 'gone' }),
  standing: async () => ({ is: 'none' }),
  place: async () => undefined,
};
