/** The fixed window of a rate limit in which a moment lies. Windows begin at the epoch, so all processes agree. */
export function windowAt(now: number, windowMs: number): { starts: number; ends: number; remaining: number } {
  const starts = Math.floor(now / windowMs) * windowMs;
  const ends = starts + windowMs;
  return { starts, ends, remaining: ends - now };
}
