import type { Request, RequestHandler, Response } from 'restify';
import { Refusal } from '../../base/errors';
import { randomBelow } from '../../base/ids';
import { failpoint } from '../../base/failpoint';
import type { Log } from '../../base/log';
import type { Answer } from '../../bots/incoming';

/** Twilio and Direct Line give up at 15 s; by then we have long said that it takes too long. */
export const ANSWER_WITHIN_MS = 8_000;

/** So many digits can be said on a telephone. */
const TROUBLE_DIGITS = 8;
const ANY_TROUBLE = 10 ** TROUBLE_DIGITS;

/** An answer, and headers beside its type. */
export interface HttpAnswer extends Omit<Answer, 'body'> {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set-Cookie headers, where there is more than one. */
  readonly cookies?: readonly string[];
}

/**
 * One way for every route to fail: an expected no is answered as its channel says it, anything else is logged and
 * answered as `internal`, and work that takes too long is answered as `too-slow` while it goes on, so that the
 * sender's retry finds what it did.
 */
export function route(
  log: Log,
  refuse: (refusal: Refusal, req: Request) => HttpAnswer,
  work: (req: Request) => Promise<HttpAnswer>,
  withinMs = ANSWER_WITHIN_MS,
): RequestHandler {
  return async function answered(req: Request, res: Response) {
    let answer: HttpAnswer;
    try {
      answer = await within(withinMs, work(req));
    } catch (error) {
      answer = refuse(toRefusal(error, log, req.getRoute()?.path?.toString()), req);
    }
    const before = failpoint('before-answer');
    if (before) await before;
    write(res, answer);
    const after = failpoint('after-answer');
    if (after) await after;
  };
}

export function write(res: Response, answer: HttpAnswer): void {
  res.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': Buffer.byteLength(answer.body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(answer.status === 503 ? { 'retry-after': '5' } : {}),
    ...answer.headers,
    ...(answer.cookies ? { 'set-cookie': [...answer.cookies] } : {}),
  });
  res.end(answer.body);
}

/** An expected no as it is; anything else is logged, and is `internal` to the sender, with digits to find it by. */
export function toRefusal(error: unknown, log: Log, path: string | undefined): Refusal {
  if (error instanceof Refusal) {
    if (error.status >= 500) log.warn('refused', { code: error.code, error });
    return error;
  }
  const trouble = String(randomBelow(ANY_TROUBLE)).padStart(TROUBLE_DIGITS, '0');
  log.error('failed', { route: path, trouble, error });
  return new Refusal('internal', '', undefined, trouble);
}

/** The work's result, or `too-slow` when it takes longer; the work goes on. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal('too-slow')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}
