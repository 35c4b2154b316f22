import { workingDaysAfter } from '../../requests/working-days';

/** Open from Monday to Friday; closed over Christmas and on the bank holidays of spring. */
const office = {
  openingHours: { 1: '09:00-17:00', 2: '09:00-17:00', 3: '10:00-17:00', 4: '09:00-17:00', 5: '09:00-16:30' },
  holidays: ['2026-04-03', '2026-04-06', '2026-12-25', '2026-12-28', '2027-01-01'],
};
const after = (local: string, days: number): string | undefined =>
  workingDaysAfter(Date.parse(local), days, office);

test.each([
  ['Tuesday morning, the same day', '2026-11-24T10:00:00Z', 0, '2026-11-24'],
  ['Tuesday morning, one day', '2026-11-24T10:00:00Z', 1, '2026-11-25'],
  ['Tuesday before opening counts as Tuesday', '2026-11-24T06:00:00Z', 1, '2026-11-25'],
  ['Tuesday after closing counts as Wednesday', '2026-11-24T17:00:00Z', 1, '2026-11-26'],
  ['Friday closes earlier', '2026-11-27T16:30:00Z', 0, '2026-11-30'],
  ['Thursday, two days, over the weekend', '2026-11-26T10:00:00Z', 2, '2026-11-30'],
  ['Saturday counts as Monday', '2026-11-28T10:00:00Z', 1, '2026-12-01'],
  ['Maundy Thursday, over Good Friday and Easter Monday', '2026-04-02T10:00:00+01:00', 1, '2026-04-07'],
  ['Christmas Eve, over two bank holidays', '2026-12-24T10:00:00Z', 2, '2026-12-30'],
  ['New Year is closed too', '2026-12-31T10:00:00Z', 1, '2027-01-04'],
  ['ten days', '2026-11-23T10:00:00Z', 10, '2026-12-07'],
])('%s', (_, now, days, by) => expect(after(now, days)).toBe(by));

test('hours are those of Britain, in summer too, and a change of the clock moves no day', () => {
  expect(after('2026-07-07T15:59:00Z', 0)).toBe('2026-07-07');
  expect(after('2026-07-07T16:00:00Z', 0)).toBe('2026-07-08');
  expect(after('2026-03-27T10:00:00Z', 1)).toBe('2026-03-30');
  expect(after('2026-10-23T10:00:00+01:00', 1)).toBe('2026-10-26');
  // Half past eleven in the evening of Sunday by Greenwich is Monday in a British summer.
  expect(after('2026-07-05T23:30:00Z', 0)).toBe('2026-07-06');
});

test('a council that never opens promises no day', () => {
  expect(
    workingDaysAfter(Date.parse('2026-11-24T10:00:00Z'), 1, { openingHours: {}, holidays: [] }),
  ).toBeUndefined();
});
