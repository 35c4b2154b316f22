import type { SlotLine } from '../../knowledge/catalogue/catalogue';
import { beginsAt, timeAhead, timesAhead } from '../../requests/free-times';

const COUNCIL = {
  openingHours: { 1: '09:00-17:00', 2: '09:00-17:00', 3: '09:00-17:00', 4: '09:00-17:00', 5: '09:00-17:00' },
  holidays: ['2026-12-25', '2026-12-28'],
};
const line = (on: SlotLine['on'], from: string, more: Partial<SlotLine> = {}): SlotLine => ({
  calendar: 'visit',
  on,
  from,
  to: '17:00',
  places: 1,
  notice: 2,
  ...more,
});
const ahead = (lines: readonly SlotLine[], now: string, ward?: string): string[] =>
  timesAhead(
    lines,
    { calendar: 'visit', ...(ward === undefined ? {} : { ward }) },
    COUNCIL,
    Date.parse(now),
  ).map(({ day, from }) => `${day} ${from}`);

const MONDAY = 1;
const FRIDAY = 5;

test('a weekday comes every week for six weeks, and never runs out', () => {
  expect(ahead([line(MONDAY, '09:00')], '2026-06-01T09:00:00Z')).toEqual(
    ['08', '15', '22', '29'].map((day) => `2026-06-${day} 09:00`).concat('2026-07-06 09:00'),
  );
  expect(ahead([line(MONDAY, '09:00')], '2036-06-02T09:00:00Z')).toHaveLength(5);
});

test.each([
  ['on Wednesday for Friday', '2026-06-03T10:00:00Z', '2026-06-05 09:00'],
  ['after closing time counts from the next working day', '2026-06-03T18:00:00Z', '2026-06-12 09:00'],
])('two working days of notice: %s', (_, now, first) => {
  expect(ahead([line(FRIDAY, '09:00')], now)[0]).toBe(first);
});

test('without notice a time can be had until an hour before it begins', () => {
  const lines = [line(MONDAY, '14:00', { notice: 0 })];
  expect(ahead(lines, '2026-06-01T11:59:00Z')[0]).toBe('2026-06-01 14:00');
  expect(ahead(lines, '2026-06-01T12:01:00Z')[0]).toBe('2026-06-08 14:00');
});

test('weekdays fall out on bank holidays, and a line for the day counts there', () => {
  const usual = [line(FRIDAY, '09:00'), line(MONDAY, '09:00')];
  const now = '2026-12-16T10:00:00Z';
  expect(ahead(usual, now).slice(0, 3)).toEqual(['2026-12-18 09:00', '2026-12-21 09:00', '2027-01-01 09:00']);
  expect(ahead([...usual, line('2026-12-28', '10:00')], now)).toContain('2026-12-28 10:00');
});

test('a line for one day comes before that of its weekday, and none is none', () => {
  const usual = [line(MONDAY, '09:00', { places: 6 })];
  const slot = { calendar: 'visit', day: '2026-06-08', from: '09:00', to: '17:00' };
  const now = Date.parse('2026-06-01T09:00:00Z');
  const fewer = [...usual, line('2026-06-08', '09:00', { places: 2 })];
  expect(timeAhead(fewer, slot, COUNCIL, now)?.places).toBe(2);
  const none = [...usual, line('2026-06-08', '09:00', { places: 0 })];
  expect(timeAhead(none, slot, COUNCIL, now)).toBeUndefined();
});

test('times of a ward are only for its addresses', () => {
  const lines = [line(MONDAY, '09:00', { ward: 'Castle' }), line(FRIDAY, '09:00')];
  expect(ahead(lines, '2026-06-03T10:00:00Z', 'Castle')[1]).toBe('2026-06-08 09:00');
  expect(ahead(lines, '2026-06-03T10:00:00Z')[1]).toBe('2026-06-12 09:00');
});

test('a time is by the clock on the wall when that is put forward or back', () => {
  const at = (day: string): string =>
    new Date(beginsAt({ calendar: 'visit', day, from: '09:00', to: '12:00' })).toISOString();
  expect([at('2026-10-24'), at('2026-10-25')]).toEqual([
    '2026-10-24T08:00:00.000Z',
    '2026-10-25T09:00:00.000Z',
  ]);
  expect([at('2027-03-27'), at('2027-03-28')]).toEqual([
    '2027-03-27T09:00:00.000Z',
    '2027-03-28T08:00:00.000Z',
  ]);
  const sundays = [line(7, '09:00', { notice: 0 })];
  expect(ahead(sundays, '2026-10-23T10:00:00Z')[0]).toBe('2026-10-25 09:00');
});
