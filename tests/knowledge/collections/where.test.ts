import fc from 'fast-check';
import { isAmong, overlap, readHouses } from '../../../knowledge/catalogue/collections/houses';
import { whereIs } from '../../../knowledge/collections/where';
import { calendarWith, MILL_LANE } from './calendar';

const other = { ...MILL_LANE.rounds, rubbish: 'rubbish-2' };
const odd = { ...MILL_LANE, houses: readHouses('odd')! };
const even = { ...MILL_LANE, houses: readHouses('even')!, rounds: other };
const place = (house?: string) => ({
  label: 'Mill Lane, Aldersford',
  said: 'mill lane',
  street: 'Mill Lane',
  area: 'Aldersford',
  ...(house === undefined ? {} : { house }),
});

describe('where bins are looked up', () => {
  const { collections } = calendarWith({ streets: [odd, even] });

  test('is the line of the house', () => {
    expect(whereIs(collections, place('16a'))).toEqual({ is: 'known', at: even });
    expect(whereIs(collections, place('17'))).toEqual({ is: 'known', at: odd });
  });

  test('asks for the house only if that makes a difference', () => {
    expect(whereIs(collections, place())).toEqual({ is: 'which-house' });
    const alike = calendarWith({ streets: [odd, { ...even, rounds: odd.rounds }] }).collections;
    expect(whereIs(alike, place())).toEqual({ is: 'known', at: odd });
  });

  test('is nowhere for a place that is not on the list', () => {
    expect(whereIs(collections, { ...place(), area: 'Dolwern' })).toEqual({ is: 'unknown' });
    expect(whereIs(collections, { label: 'by the oak', said: 'by the oak' })).toEqual({ is: 'unknown' });
    const short = calendarWith({ streets: [{ ...odd, houses: readHouses('1-9')! }] }).collections;
    expect(whereIs(short, place('11'))).toEqual({ is: 'unknown' });
  });
});

describe('the houses of a line', () => {
  test.each([
    ['', ['1', '16a', '999']],
    ['odd', ['1', '999']],
    ['2-48 even', ['16a']],
    ['10-', ['16a', '999']],
  ])('%j', (written, among) =>
    expect(['1', '16a', '999'].filter((house) => isAmong(house, readHouses(written)!))).toEqual(among),
  );

  test.each(['left', '9-1', 'odd 1-9', 'all', '1,3,5'])('%j is none', (written) =>
    expect(readHouses(written)).toBeUndefined(),
  );

  test('overlap if, and only if, a house is in both', () => {
    const houses = fc
      .record({
        from: fc.integer({ min: 0, max: 12 }),
        more: fc.integer({ min: 0, max: 12 }),
        side: fc.constantFrom('both' as const, 'odd' as const, 'even' as const),
      })
      .map(({ from, more, side }) => ({ from, to: from + more, side }));
    const all = Array.from({ length: 40 }, (_, i) => String(i));
    fc.assert(
      fc.property(houses, houses, (one, two) =>
        expect(overlap(one, two)).toBe(all.some((house) => isAmong(house, one) && isAmong(house, two))),
      ),
    );
  });
});
