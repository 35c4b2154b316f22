import { SECOND } from '../../base/clock';
import { Trouble } from '../../requests/back-office';

/** Longest wait for one answer of the back office's. */
const DEADLINE_MS = 10 * SECOND;
/** No answer that we ask for is longer. */
const LONGEST_ANSWER = 4 * 1024 * 1024;
const TOO_MANY = 429;
const LONGEST_PATIENCE = 86_400;

/** One exchange with the back office: the body of its answer, or Trouble that says whether trying again may help. */
export async function exchange(url: URL, init: RequestInit = {}, deadlineMs = DEADLINE_MS): Promise<string> {
  let status: number;
  let wait: string | null;
  let body: string;
  try {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs),
    });
    status = response.status;
    wait = response.headers.get('retry-after');
    body = await bodyOf(response);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble('no-answer', true);
  }
  if (status < 300) return body;
  throw new Trouble(String(status), status >= 500 || status === TOO_MANY, secondsIn(wait));
}

async function bodyOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LONGEST_ANSWER) throw new Trouble('too-long', false);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Retry-After in seconds; as a date it is rare, and our own waits do. */
function secondsIn(wait: string | null): number | undefined {
  if (wait === null || !/^\d{1,9}$/.test(wait)) return undefined;
  return Math.min(Number(wait), LONGEST_PATIENCE);
}

/** A moment as GeoReport v2 writes it. */
export const w3 = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
