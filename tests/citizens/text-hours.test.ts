import { quietUntil } from '../../citizens/text-hours';

const until = (local: string): string | undefined => {
  const at = quietUntil(Date.parse(local), '08:00-20:00');
  return at === undefined ? undefined : new Date(at).toISOString();
};

test.each([
  ['in the middle of the day', '2026-11-24T12:00:00Z', undefined],
  ['as the hours begin', '2026-11-24T08:00:00Z', undefined],
  ['a minute before their end', '2026-11-24T19:59:59Z', undefined],
  ['at their end', '2026-11-24T20:00:00Z', '2026-11-25T08:00:00.000Z'],
  ['at night', '2026-11-24T03:00:00Z', '2026-11-24T08:00:00.000Z'],
  ['in summer, by the clock on the wall', '2026-07-01T07:00:00Z', undefined],
  ['late in summer', '2026-07-01T19:30:00Z', '2026-07-02T07:00:00.000Z'],
  ['the night in which the clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T07:00:00.000Z'],
  ['the night in which they go back', '2026-10-24T21:00:00Z', '2026-10-25T08:00:00.000Z'],
])('%s', (_, now, then) => expect(until(now)).toBe(then));
