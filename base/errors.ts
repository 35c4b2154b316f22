/** Every way in which we say no, with its HTTP status. The sentence for people is language/ key `error.<code>`. */
export const REFUSALS = {
  'not-signed': 403,
  'not-allowed': 403,
  'no-token': 401,
  'token-expired': 401,
  'not-found': 404,
  'not-understood': 400,
  'too-long': 413,
  'wrong-type': 415,
  'too-many': 429,
  'store-down': 503,
  stopping: 503,
  /** Somebody else changed it since it was looked at. */
  stale: 412,
  'too-slow': 503,
  internal: 500,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

/** An expected no. Its message is for the log, never for the sender. */
export class Refusal extends Error {
  readonly status: number;
  constructor(
    readonly code: RefusalCode,
    detail = '',
    /** Milliseconds until a new try can succeed, where that is known. */
    readonly retryAfter?: number,
    /** Digits by which staff find in the log what went wrong; there where it is `internal`. */
    readonly trouble?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.status = REFUSALS[code];
  }
}

/** The store could not be read or could not commit. Nothing was kept; the sender may try again. */
export class StoreDown extends Refusal {
  constructor(detail: string, options?: { cause?: unknown }) {
    super('store-down', detail);
    this.cause = options?.cause;
  }
}

/** A mistake in configuration or in a council's folder: its message is one sentence with the cure. */
export class SetupError extends Error {}
