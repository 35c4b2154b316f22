import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps } from '../../language/phrases';
import { EXAMPLE } from './broken-council';

const catalogue = loadCatalogue(EXAMPLE, phraseGaps);
const collections = catalogue.collections!;
const DAY = 86_400_000;

const numberOf = (code: string): number => {
  const amount = catalogue.figure(code)?.amount;
  if (amount?.kind === 'number') return amount.number;
  if (amount?.kind === 'days') return amount.days;
  throw new Error(`${code} is no number`);
};

describe('the bin days of the example council', () => {
  test('cover every street, a few of them house by house', () => {
    const has = new Set(collections.streets.map((one) => `${one.street}, ${one.area}`));
    const streets = catalogue.streets.filter((entry) => entry.kind === 'street');
    expect(streets.filter((entry) => !has.has(`${entry.name}, ${entry.area}`))).toEqual([]);
    expect(collections.streets.length - has.size).toBeGreaterThanOrEqual(3);
  });

  test('keep the rhythm that the articles name', () => {
    const weeksOf = (bin: string) => [
      ...new Set(collections.rounds.filter((round) => round.bin === bin).map((round) => round.weeks)),
    ];
    expect(weeksOf('rubbish')).toEqual([numberOf('bin-day-rubbish-weeks')]);
    expect(weeksOf('recycling')).toEqual([numberOf('recycling-weeks')]);
    expect(weeksOf('garden')).toEqual([numberOf('garden-waste-weeks')]);
    expect(weeksOf('food')).toEqual([1]);
    const seasons = collections.rounds.filter((one) => one.bin === 'garden').map((one) => one.season);
    expect(new Set(seasons.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"from":"03-01","to":"11-30"}']),
    );
  });

  test('have rubbish one week and recycling the other, on one weekday', () => {
    const firstOf = (code: string | undefined) =>
      Date.parse(collections.rounds.find((round) => round.code === code)?.first ?? '');
    for (const { rounds } of collections.streets) {
      const apart = Math.abs(firstOf(rounds['rubbish']) - firstOf(rounds['recycling'])) / DAY;
      expect(apart % 14).toBe(7);
      expect(Math.abs(firstOf(rounds['rubbish']) - firstOf(rounds['food'])) % (7 * DAY)).toBe(0);
    }
  });

  test('move only at Christmas, and no later than the article says', () => {
    const late = numberOf('bin-day-christmas-late-days');
    for (const { from, to } of collections.shifts) {
      expect(from.slice(5) >= '12-24' || from.slice(5) <= '01-06').toBe(true);
      expect((Date.parse(to) - Date.parse(from)) / DAY).toBeGreaterThan(0);
      expect((Date.parse(to) - Date.parse(from)) / DAY).toBeLessThanOrEqual(late);
    }
    const moved = collections.shifts.map((shift) => shift.from);
    expect(['2026-12-25', '2026-12-28', '2027-01-01'].filter((day) => !moved.includes(day))).toEqual([]);
  });

  test('name their bins as the form for a missed one does, in both languages', () => {
    const question = catalogue.service('missed-bin')?.questions.find((one) => one.code === 'bin');
    expect(collections.bins.map((bin) => bin.code)).toEqual(question?.choices?.map((choice) => choice.code));
    expect(collections.bins.every((bin) => bin.name.cy !== undefined)).toBe(true);
    const said = collections.bins.flatMap((bin) => bin.said);
    expect(new Set(said).size).toBe(said.length);
  });

  test('ask for bins at the kerb when the article does', () => {
    expect(collections.outBy).toBe('07:00');
    expect(catalogue.article('bin-day', 'en')?.short).toContain('at the kerb by 7am');
  });
});
