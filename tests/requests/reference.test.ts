import { written } from '../../language/signs';
import { newReference, readReference, SIGNS } from '../../requests/reference';

test('a reference is read back from however it is typed', () => {
  for (let n = 0; n < 200; n++) {
    const reference = newReference();
    expect(reference).toMatch(/^[2-9BCDFGHJKMPQRSTVWXYZ]{7}$/);
    const shown = written(reference);
    expect(readReference(shown)).toBe(reference);
    expect(readReference(`my number is ${shown.toLowerCase().replace('-', ' ')}.`)).toBe(reference);
    expect(readReference(reference)).toBe(reference);
    expect(readReference(`my bin was 222 2223 days late, ${shown}`)).toBe(reference);
  }
});

test('one wrong sign, and two neighbours that changed places, are always noticed', () => {
  for (let n = 0; n < 20; n++) {
    const right = newReference();
    for (let i = 0; i < right.length; i++) {
      for (const sign of SIGNS) {
        if (sign === right[i]) continue;
        expect(readReference(right.slice(0, i) + sign + right.slice(i + 1))).toBeUndefined();
      }
      const [a, b] = [right[i], right[i + 1]];
      if (b === undefined || a === b) continue;
      expect(readReference(right.slice(0, i) + b + a + right.slice(i + 2))).toBeUndefined();
    }
  }
});
