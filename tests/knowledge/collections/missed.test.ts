import { stateOf, type BinState, type SaidMissed } from '../../../knowledge/collections/missed';
import { calendarWith, MILL_LANE, reason, type Written } from './calendar';

const state = (written: Written, said: SaidMissed, now: string): BinState => {
  const [day = '', time = ''] = now.split(' ');
  return stateOf(calendarWith(written), MILL_LANE, said, { day, time });
};
const rubbish: SaidMissed = { bin: 'rubbish', house: '16' };
const note = { street: 'Mill Lane', area: 'Aldersford', bin: 'rubbish', date: '2026-11-26', time: '07:40' };

describe('a bin that somebody says was missed', () => {
  test.each([
    ['two days before its day', '2026-11-24 10:00', { is: 'not-due', next: { on: '2026-11-26' } }],
    [
      'on its day while crews are out',
      '2026-11-26 15:59',
      { is: 'due-today', day: '2026-11-26', until: '16:00' },
    ],
    ['on its day once they are home', '2026-11-26 16:00', { is: 'missed', day: '2026-11-26' }],
    ['the day after', '2026-11-27 08:00', { is: 'missed', day: '2026-11-26' }],
    ['six days after', '2026-12-02 08:00', { is: 'missed', day: '2026-11-26' }],
    [
      'eight days after, when the next is nearer',
      '2026-12-04 08:00',
      { is: 'not-due', next: { on: '2026-12-10' } },
    ],
  ])('%s', (_when, now, expected) => expect(state({}, rubbish, now)).toMatchObject(expected));

  test('on a day that was named goes by that day, if it was one', () => {
    const now = '2026-12-08 08:00';
    expect(state({}, { ...rubbish, day: '2026-11-26' }, now)).toEqual({ is: 'missed', day: '2026-11-26' });
    expect(state({}, { ...rubbish, day: '2026-11-27' }, now)).toMatchObject({ is: 'not-due' });
  });

  test('is not collected where there is no round for it', () => {
    const flat = { ...MILL_LANE, rounds: { food: 'food-1' } };
    const now = { day: '2026-11-27', time: '08:00' };
    expect(stateOf(calendarWith({ streets: [flat] }), flat, rubbish, now)).toEqual({ is: 'not-collected' });
  });

  test('out of season is not due until the next', () =>
    expect(state({}, { bin: 'garden' }, '2026-12-28 09:00')).toMatchObject({
      is: 'not-due',
      next: { on: '2027-03-11' },
    }));

  test('that a holiday moved is not due before its new day', () => {
    const shifts = [{ from: '2026-11-26', to: '2026-11-28', reason }];
    expect(state({ shifts }, rubbish, '2026-11-27 09:00')).toMatchObject({
      is: 'not-due',
      next: { on: '2026-11-28' },
    });
    expect(state({ shifts }, rubbish, '2026-11-29 09:00')).toEqual({ is: 'missed', day: '2026-11-28' });
  });
});

describe('a round that is late', () => {
  const delay = { round: 'rubbish-1', date: '2026-11-26', comesOn: '2026-11-27', reason };

  test('is said to be, until its new day is over', () => {
    for (const now of ['2026-11-26 17:00', '2026-11-27 15:00'])
      expect(state({ delays: [delay] }, rubbish, now)).toMatchObject({
        is: 'delayed',
        collection: { on: '2026-11-27' },
      });
    expect(state({ delays: [delay] }, rubbish, '2026-11-27 16:00')).toEqual({
      is: 'missed',
      day: '2026-11-27',
    });
  });

  test('with no day yet stays late, and another round does not', () => {
    const open = { round: 'rubbish-1', date: '2026-11-26', reason };
    expect(state({ delays: [open] }, rubbish, '2026-11-28 09:00')).toMatchObject({ is: 'delayed' });
    expect(state({ delays: [open] }, { bin: 'food' }, '2026-11-28 09:00')).toMatchObject({ is: 'missed' });
  });
});

describe('what the crew noted', () => {
  const now = '2026-11-26 12:00';
  const notes = (...more: object[]) => ({
    notes: more.map((one) => ({ ...note, what: 'not-out' as const, ...one })),
  });

  test('counts for the house that was said, in any letters, and for no other', () => {
    expect(state(notes({ house: '16a' }), { bin: 'rubbish', house: '16A' }, now)).toMatchObject({
      is: 'logged',
    });
    expect(state(notes({ house: '18' }), rubbish, now)).toMatchObject({ is: 'due-today' });
    expect(state(notes({ house: '16' }), { bin: 'rubbish' }, now)).toMatchObject({ is: 'due-today' });
  });

  test('counts for the whole street where it names no house, but less than one on the house', () => {
    const street = { what: 'road-blocked' };
    expect(state(notes(street), { bin: 'rubbish' }, now)).toMatchObject({ is: 'logged', note: street });
    expect(state(notes({ house: '16' }, street), rubbish, now)).toMatchObject({ note: { what: 'not-out' } });
  });

  test('counts for its bin and its day only', () => {
    expect(state(notes({ house: '16', bin: 'food' }), rubbish, now)).toMatchObject({ is: 'due-today' });
    expect(state(notes({ house: '16', date: '2026-11-12' }), rubbish, now)).toMatchObject({
      is: 'due-today',
    });
  });

  test('tells of the round that comes next', () =>
    expect(state(notes({ house: '16' }), rubbish, now)).toMatchObject({
      day: '2026-11-26',
      next: { on: '2026-12-10' },
    }));
});
