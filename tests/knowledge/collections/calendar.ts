import type {
  Collections,
  CrewNote,
  CrewRecords,
  Delay,
  Round,
  Shift,
  StreetRounds,
} from '../../../knowledge/catalogue/collections/collections';
import { readHouses } from '../../../knowledge/catalogue/collections/houses';
import type { Calendar } from '../../../knowledge/collections/coming';

const round = (code: string, bin: string, first: string, weeks: number, more: object = {}): Round => ({
  code,
  bin,
  first,
  weeks,
  ...more,
});

/** One street whose bins go on Thursdays: rubbish on 26 November 2026 and every second week, recycling in between, food weekly. */
export const ROUNDS: readonly Round[] = [
  round('rubbish-1', 'rubbish', '2026-01-08', 2),
  round('recycling-1', 'recycling', '2026-01-15', 2),
  round('food-1', 'food', '2026-01-08', 1),
  round('garden-1', 'garden', '2026-01-15', 2, { season: { from: '03-01', to: '11-30' } }),
];

export const MILL_LANE: StreetRounds = {
  street: 'Mill Lane',
  area: 'Aldersford',
  houses: readHouses('')!,
  rounds: { rubbish: 'rubbish-1', recycling: 'recycling-1', food: 'food-1', garden: 'garden-1' },
};

export const reason = { en: 'Christmas', cy: 'y Nadolig' };

export interface Written {
  readonly shifts?: readonly Shift[];
  readonly delays?: readonly Delay[];
  readonly notes?: readonly CrewNote[];
  readonly rounds?: readonly Round[];
  readonly streets?: readonly StreetRounds[];
}

export function calendarWith(written: Written = {}): Calendar {
  const { shifts = [], delays = [], notes = [], rounds = ROUNDS, streets = [MILL_LANE] } = written;
  const bins = ['rubbish', 'recycling', 'food', 'garden'].map((code) => ({
    code,
    name: { en: code },
    said: [],
  }));
  const collections: Collections = { bins, outBy: '07:00', crewsWorkUntil: '16:00', rounds, streets, shifts };
  const records: CrewRecords = { delays, notes };
  return { collections, records };
}
