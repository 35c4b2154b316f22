import fc from 'fast-check';
import { collectionsBetween, coming, nextOfEach } from '../../../knowledge/collections/coming';
import { dueDays } from '../../../knowledge/collections/days-of-round';
import { addDays, localNow, weekdayOf } from '../../../knowledge/values/calendar';
import { calendarWith, MILL_LANE, reason, ROUNDS } from './calendar';

const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2024-01-01', n));
const rhythm = fc.record({ first: day, weeks: fc.integer({ min: 1, max: 6 }) });
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const daysOf = (all: readonly { bin: string; on: string }[], bin: string): string[] =>
  all.filter((one) => one.bin === bin).map((one) => one.on);

describe('the days of a round', () => {
  test('come again within its rhythm, always on one weekday, whatever the clocks do', () => {
    fc.assert(
      fc.property(rhythm, day, ({ first, weeks }, from) => {
        const days = dueDays({ code: 'r', bin: 'b', first, weeks }, from, addDays(from, 800));
        const begins = first > from ? first : from;
        if (between(begins, addDays(from, 800)) >= weeks * 7) expect(days.length).toBeGreaterThan(0);
        expect(days.every((one) => one >= begins)).toBe(true);
        if (days[0]) expect(between(begins, days[0])).toBeLessThan(weeks * 7);
        days.slice(1).forEach((one, i) => expect(between(days[i]!, one)).toBe(weeks * 7));
        expect(new Set(days.map(weekdayOf)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are the same wherever one begins to look', () => {
    fc.assert(
      fc.property(rhythm, day, fc.integer({ min: 0, max: 300 }), ({ first, weeks }, from, later) => {
        const round = { code: 'r', bin: 'b', first, weeks };
        const to = addDays(from, 400);
        const all = dueDays(round, from, to);
        expect(dueDays(round, addDays(from, later), to)).toEqual(
          all.filter((one) => one >= addDays(from, later)),
        );
      }),
    );
  });

  test('keep to their season, also over New Year', () => {
    const [garden] = ROUNDS.filter((one) => one.bin === 'garden');
    const days = dueDays(garden!, '2026-11-01', '2027-04-01');
    expect(days).toEqual(['2026-11-05', '2026-11-19', '2027-03-11', '2027-03-25']);
    const winter = { ...garden!, season: { from: '11-15', to: '01-31' } };
    expect(dueDays(winter, '2026-11-01', '2027-04-01')).toEqual([
      '2026-11-19',
      '2026-12-03',
      '2026-12-17',
      '2026-12-31',
      '2027-01-14',
      '2027-01-28',
    ]);
  });
});

describe('what comes at a place', () => {
  test('is each bin within its rhythm', () => {
    fc.assert(
      fc.property(
        day.filter((one) => one >= '2026-01-15' && one < '2033-01-01'),
        (today) => {
          const next = nextOfEach(coming(calendarWith(), MILL_LANE, { day: today, time: '09:00' }));
          for (const [bin, weeks] of [
            ['rubbish', 2],
            ['recycling', 2],
            ['food', 1],
          ] as const) {
            const one = next.find((collection) => collection.bin === bin);
            expect(between(today, one!.on)).toBeLessThan(weeks * 7);
          }
        },
      ),
    );
  });

  test('holidays lose no collection and double none', () => {
    const shift = fc.record({ from: day, by: fc.integer({ min: -6, max: 14 }).filter((n) => n !== 0) });
    fc.assert(
      fc.property(
        fc.uniqueArray(shift, { selector: (one) => one.from, maxLength: 20 }),
        day,
        (moved, from) => {
          const shifts = moved.map((one) => ({ from: one.from, to: addDays(one.from, one.by), reason }));
          const [first, last] = [addDays(from, -40), addDays(from, 440)];
          const plain = collectionsBetween(calendarWith(), MILL_LANE, from, addDays(from, 400));
          const after = collectionsBetween(calendarWith({ shifts }), MILL_LANE, first, last);
          for (const one of plain) {
            const same = after.filter((other) => other.bin === one.bin && other.due === one.due);
            expect(same).toHaveLength(1);
            expect(same[0]!.on).toBe(shifts.find((s) => s.from === one.due)?.to ?? one.due);
          }
        },
      ),
    );
  });

  test('counts today until the crews go home', () => {
    const at = (time: string) => coming(calendarWith(), MILL_LANE, { day: '2026-11-26', time })[0]?.on;
    expect([at('00:00'), at('15:59'), at('16:00')]).toEqual(['2026-11-26', '2026-11-26', '2026-12-03']);
  });

  test.each([
    ['an hour before midnight in winter', '2026-11-25T23:30:00Z', '2026-11-26'],
    [
      'after midnight in summer, when it is still yesterday in Greenwich',
      '2026-06-25T23:30:00Z',
      '2026-07-02',
    ],
    ['the night the clocks go forward', '2027-03-28T00:59:59Z', '2027-04-01'],
    ['the night the clocks go back', '2026-10-25T01:00:00Z', '2026-10-29'],
  ])('goes by the days of the council, %s', (_when, moment, expected) => {
    const all = coming(calendarWith(), MILL_LANE, localNow(Date.parse(moment)));
    expect(all[0]?.on).toBe(expected);
  });

  test('says why it was moved', () => {
    const shifts = [{ from: '2026-12-31', to: '2027-01-02', reason }];
    const [one] = coming(calendarWith({ shifts }), MILL_LANE, { day: '2026-12-30', time: '09:00' });
    expect(one).toMatchObject({ due: '2026-12-31', on: '2027-01-02', holiday: reason });
  });

  test('a delay moves its round only, and one without a day keeps it in sight for a week', () => {
    const delay = { round: 'food-1', date: '2026-11-26', reason };
    const known = calendarWith({ delays: [{ ...delay, comesOn: '2026-11-27' }] });
    const all = collectionsBetween(known, MILL_LANE, '2026-11-26', '2026-12-02');
    expect([daysOf(all, 'rubbish'), daysOf(all, 'food')]).toEqual([['2026-11-26'], ['2026-11-27']]);
    const open = calendarWith({ delays: [delay] });
    const late = (today: string) =>
      coming(open, MILL_LANE, { day: today, time: '09:00' }).filter((one) => one.late?.known === false);
    expect(late('2026-11-30').map((one) => one.on)).toEqual(['2026-11-26']);
    expect(late('2026-12-10')).toEqual([]);
  });
});
