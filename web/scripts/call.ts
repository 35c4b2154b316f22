import { Refused } from './wire';

const GIVE_UP_MS = 15_000;
/** Answers after which the same request can still succeed: too slow, too many, or the server's own trouble. */
const PASSING = [408, 425, 429];

/** A request's answer as JSON. Throws Refused where trying again can't help, and any other error where it can. */
export async function call<T>(url: string, init: RequestInit): Promise<T> {
  const timer = new AbortController();
  const late = setTimeout(() => timer.abort(), GIVE_UP_MS);
  try {
    const response = await fetch(url, { ...init, cache: 'no-store', signal: timer.signal });
    if (response.ok) return (await response.json()) as T;
    const { status } = response;
    if (status >= 500 || PASSING.includes(status)) throw new Error(String(status));
    throw new Refused(String(status));
  } finally {
    clearTimeout(late);
  }
}
