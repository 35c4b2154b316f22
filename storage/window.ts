/** The fixed window of a rate limit in which a moment lies. Windows begin at the epoch, so all processes agree. */
export function windowAt(now: number, windowMs: number): { ends: number; remaining: number } {
  const ends = (Math.floor(now / windowMs) + 1) * windowMs;
  return { ends, remaining: ends - now };
}
