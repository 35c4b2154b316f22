import { MINUTE } from '../../base/clock';
import { nextTry } from '../../outbox/retry';

const NOW = Date.UTC(2026, 5, 1);

test.each([
  [1, 5],
  [2, 30],
  [3, 120],
  [4, 240],
  [5, 480],
])('after %i failed tries the next is in about %i minutes', (attempts, minutes) => {
  for (let i = 0; i < 50; i++) {
    const wait = nextTry(NOW, attempts)! - NOW;
    expect(wait).toBeGreaterThanOrEqual(minutes * MINUTE * 0.9);
    expect(wait).toBeLessThanOrEqual(minutes * MINUTE * 1.1);
  }
});

test('rows that failed together do not come back together', () => {
  expect(new Set(Array.from({ length: 50 }, () => nextTry(NOW, 1))).size).toBeGreaterThan(10);
});

test('no sooner than the provider asked for', () => {
  expect(nextTry(NOW, 1, 3600)).toBe(NOW + 60 * MINUTE);
});

test('after the sixth a person has to look', () => {
  expect(nextTry(NOW, 6)).toBeUndefined();
});
