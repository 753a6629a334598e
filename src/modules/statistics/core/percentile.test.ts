import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentile } from './percentile.ts';

const seconds = fc.array(fc.integer({ min: 0, max: 36_000 }), { minLength: 1, maxLength: 60 });
const shares = fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9, 1);

test('the textbook example of nearest rank', () => {
  const values = [15, 20, 35, 40, 50];
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([
    15, 20, 20, 35, 50,
  ]);
  expect(percentile([], 0.5)).toBeNull();
});

test('it is the smallest value that enough values do not exceed', () => {
  fc.assert(
    fc.property(seconds, shares, (values, share) => {
      const found = percentile(values, share) ?? -1;
      const upTo = (limit: number) => values.filter((value) => value <= limit).length;
      expect(values).toContain(found);
      expect(upTo(found)).toBeGreaterThanOrEqual(share * values.length);
      for (const smaller of values.filter((value) => value < found))
        expect(upTo(smaller)).toBeLessThan(share * values.length);
    }),
  );
});

test('order does not matter, and it never falls as the share grows', () => {
  fc.assert(
    fc.property(seconds, (values) => {
      expect(percentile(values.toReversed(), 0.9)).toBe(percentile(values, 0.9));
      expect(percentile(values, 0.5)).toBeLessThanOrEqual(percentile(values, 0.9) ?? -1);
    }),
  );
});
