import type { ServiceRequest } from './service-request';

/** GeoReport v2 takes no longer description. */
export const LONGEST_DESCRIPTION = 4000;

/** What goes to those who do the work, made so that it can be told from every other. */
export interface Matter {
  readonly request: ServiceRequest;
  /** The same on each try of the same matter. */
  readonly key: string;
  /** Stands at the head of the description, so that the case can be found by it. */
  readonly mark: string;
  readonly description: string;
}

/** What the back office answers to a matter: the id of its case at once, or a token for it, or neither. */
export interface Opened {
  readonly id?: string;
  readonly token?: string;
}

/** What was told of a matter after its case was opened. */
export interface Addition extends Pick<Matter, 'key' | 'mark' | 'description'> {
  readonly at: number;
  /** Ids of photos. */
  readonly files: readonly string[];
}

/** A case as the back office has it now. */
export interface CaseNow {
  readonly id: string;
  readonly open: boolean;
  readonly notes?: string;
  readonly updatedAt?: number;
}

/** The system of those who do the work. Each of these throws Trouble when it does not come about. */
export interface BackOffice {
  /** Opens a case. The key is for systems that know what to do with one. */
  open(matter: Matter): Promise<Opened>;
  /** The case of a matter that may have been opened since then, though its answer was lost. */
  find(matter: Matter, since: number): Promise<string | undefined>;
  /**
   * Adds to a case, where the system has a way to. False if it has none, or not for this case. `tried`: an earlier try
   * of it may have come through, though its answer was lost.
   */
  add(id: string, addition: Addition, tried: boolean): Promise<boolean>;
  caseOf(token: string): Promise<string | undefined>;
  /** A page of the cases that have changed since then, and whether there may be more. */
  changed(
    since: number,
    page: number,
  ): Promise<{ readonly cases: readonly CaseNow[]; readonly more: boolean }>;
}

/** The back office did not do it. */
export class Trouble extends Error {
  constructor(
    /** A short code, never words of the back office: those may quote the citizen. */
    readonly reason: string,
    readonly mayPass: boolean,
    readonly afterSeconds?: number,
  ) {
    super(reason);
  }
}
