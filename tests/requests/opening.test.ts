import { isOpenAt, opensAfter } from '../../requests/opening';

const TIMES = {
  openingHours: { 1: '09:00-17:00', 2: '09:00-17:00', 3: '10:00-17:00', 4: '09:00-17:00', 5: '09:00-16:30' },
  holidays: [
    '2026-12-25',
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-03-29',
  ],
};
const at = (iso: string): number => Date.parse(iso);
const opens = (iso: string): string | undefined => {
  const next = opensAfter(at(iso), TIMES);
  return next === undefined ? undefined : new Date(next).toISOString();
};

test.each([
  ['the moment before it opens', '2026-11-24T08:59:59.999Z', false],
  ['the moment it opens', '2026-11-24T09:00:00.000Z', true],
  ['the last moment', '2026-11-24T16:59:59.999Z', true],
  ['the moment it closes', '2026-11-24T17:00:00.000Z', false],
  ['a day that begins later', '2026-11-25T09:30:00Z', false],
  ['a Saturday', '2026-11-28T11:00:00Z', false],
  ['Christmas Day, a Friday', '2026-12-25T11:00:00Z', false],
  ['summer time: eight by the sun is nine on the wall', '2027-06-01T08:00:00Z', true],
  ['summer time: five by the wall', '2027-06-01T16:00:00Z', false],
])('%s', (_, iso, open) => expect(isOpenAt(at(iso), TIMES)).toBe(open));

test.each([
  ['before it opens, the same day', '2026-11-24T06:00:00Z', '2026-11-24T09:00:00.000Z'],
  ['while it is open, the next day', '2026-11-24T10:00:00Z', '2026-11-25T10:00:00.000Z'],
  ['on Friday evening, Monday', '2026-11-27T16:30:00Z', '2026-11-30T09:00:00.000Z'],
  ['on Christmas Eve, after all the holidays', '2026-12-24T17:00:00Z', '2027-01-04T09:00:00.000Z'],
  // Easter Monday is a holiday, and the clocks go forward on the Sunday before it: 28 March 2027.
  ['before Easter, an hour earlier by the sun', '2027-03-26T17:00:00Z', '2027-03-30T08:00:00.000Z'],
  ['on the Sunday the clocks go forward', '2027-03-28T00:30:00Z', '2027-03-30T08:00:00.000Z'],
  ['on the Sunday the clocks go back', '2026-10-25T00:30:00Z', '2026-10-26T09:00:00.000Z'],
])('opens next: %s', (_, iso, next) => expect(opens(iso)).toBe(next));

test('a Sunday of its own: nine o’clock is nine on the wall when the night was an hour shorter or longer', () => {
  const sundays = { openingHours: { 7: '09:00-12:00' }, holidays: [] };
  expect(opensAfter(at('2027-03-28T00:30:00Z'), sundays)).toBe(at('2027-03-28T08:00:00Z'));
  expect(opensAfter(at('2026-10-25T00:30:00Z'), sundays)).toBe(at('2026-10-25T09:00:00Z'));
  expect(isOpenAt(at('2027-03-28T08:30:00Z'), sundays)).toBe(true);
  expect(isOpenAt(at('2026-10-25T08:30:00Z'), sundays)).toBe(false);
});

test('a council that never opens promises nothing', () =>
  expect(opensAfter(at('2026-11-24T10:00:00Z'), { openingHours: {}, holidays: [] })).toBeUndefined());
