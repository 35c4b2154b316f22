import type { Stored } from '../store';

/** A record in Redis is one text: "VERSION EXPIRES" (0: never), a line feed, the JSON. The commit script reads it too. */
export function decodeRecord(text: string, now: number): Stored | undefined {
  const head = text.indexOf('\n');
  const [version, expires] = text.slice(0, head).split(' ').map(Number) as [number, number];
  if (expires !== 0 && expires <= now) return undefined;
  return { value: JSON.parse(text.slice(head + 1)) as unknown, version };
}
