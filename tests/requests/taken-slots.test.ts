import { changed, HELD, isFree, type TakenSlot } from '../../requests/taken-slots';

const NOW = Date.UTC(2026, 10, 24, 10);
const TIME = { calendar: 'visit', day: '2026-12-01', from: '09:00', to: '12:00', places: 1 };

const held = changed(undefined, { do: 'hold', conversation: 'a' }, NOW);
const free = (slot: TakenSlot | undefined, who: string, at = NOW): boolean => isFree(TIME, slot, who, at);

test('what one conversation holds is free to it and to no other', () => {
  expect([free(held, 'a'), free(held, 'b'), free(undefined, 'b')]).toEqual([true, false, true]);
});

test('what was held too long is free again, with nothing done to it', () => {
  expect([free(held, 'b', NOW + HELD - 1), free(held, 'b', NOW + HELD)]).toEqual([false, true]);
});

test('what is booked stays taken, also for whoever booked it', () => {
  const booked = changed(held, { do: 'book', conversation: 'a', reference: '47KT2XB' }, NOW);
  expect(booked.taken).toEqual([{ reference: '47KT2XB' }]);
  expect([free(booked, 'a', NOW + 10 * HELD), free(booked, 'b', NOW + 10 * HELD)]).toEqual([false, false]);
  expect(changed(booked, { do: 'give-up', reference: '47KT2XB' }, NOW).taken).toEqual([]);
});

test('letting go takes nobody else away', () => {
  const both = changed(held, { do: 'book', conversation: 'b', reference: '47KT2XB' }, NOW);
  expect(changed(both, { do: 'let-go', conversation: 'a' }, NOW).taken).toEqual([{ reference: '47KT2XB' }]);
});
