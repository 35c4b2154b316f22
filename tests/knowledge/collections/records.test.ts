import type { Log, LogFields } from '../../../base/log';
import { loadCatalogue } from '../../../knowledge/catalogue/load';
import { crewRecords } from '../../../knowledge/collections/records';
import { phraseGaps } from '../../../language/phrases';
import { CouncilCopy } from '../../catalogue/broken-council';
import { TestClock } from '../../support/test-clock';

const HEADER = 'street,area,house,bin,date,time,what,comes_on';
const line = (house: string) => `Lime Grove,Aldersford,${house},food,2026-11-19,07:40,not-out,`;
const log = (...houses: string[]): string => [HEADER, ...houses.map(line), ''].join('\n');

function watched() {
  const council = new CouncilCopy();
  council.write('collection-log.csv', log('7'));
  const catalogue = loadCatalogue(council.directory, phraseGaps);
  const clock = new TestClock();
  const logged: [string, LogFields | undefined][] = [];
  const note = (event: string, fields?: LogFields): void => void logged.push([event, fields]);
  const quiet: Log = { info: note, warn: note, error: note };
  const records = crewRecords({ directory: council.directory, catalogue, clock, log: quiet });
  const houses = (): (string | undefined)[] => records.now().notes.map((one) => one.house);
  return { council, clock, logged, records, houses };
}

describe('what the crews send', () => {
  test('is read again within a second of a change, without a restart', () => {
    const { council, clock, houses } = watched();
    expect(houses()).toEqual(['7']);
    council.write('collection-log.csv', log('7', '9'));
    clock.forward(999);
    expect(houses()).toEqual(['7']);
    clock.forward(1);
    expect(houses()).toEqual(['7', '9']);
  });

  test('is not read again while nothing changes', () => {
    const { clock, records } = watched();
    const before = records.now().notes;
    clock.forward(60_000);
    expect(records.now().notes).toBe(before);
  });

  test('stays as it last was good if a file breaks, and the log says where and quotes nobody', () => {
    const { council, clock, houses, logged } = watched();
    council.write('collection-log.csv', log('7', '9').replace(/not-out,\n$/, 'secret,\n'));
    clock.forward(1000);
    expect(houses()).toEqual(['7']);
    expect(logged).toEqual([
      ['council-file', { note: "collection-log.csv, line 3 can't be used; npm run check-council says why" }],
    ]);
    clock.forward(1000);
    expect(houses()).toEqual(['7']);
    expect(logged).toHaveLength(1);
    council.write('collection-log.csv', log('11'));
    clock.forward(1000);
    expect(houses()).toEqual(['11']);
  });

  test('is nothing once its files are gone or empty, and comes back with them', () => {
    const { council, clock, houses, records } = watched();
    council.remove('collection-log.csv');
    council.write('collection-delays.csv', '');
    clock.forward(1000);
    expect(records.now()).toEqual({ delays: [], notes: [] });
    council.write('collection-log.csv', log('7'));
    clock.forward(1000);
    expect(houses()).toEqual(['7']);
  });

  test('knows streets in capitals, as depots write them', () => {
    const { council, clock, records } = watched();
    council.write('collection-log.csv', log('7').replace('Lime Grove', 'LIME GROVE'));
    clock.forward(1000);
    expect(records.now().notes[0]?.street).toBe('Lime Grove');
  });
});
