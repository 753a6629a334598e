import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff } from './back-off.ts';

test('each failed attempt waits at least as long as the one before, never over an hour', () => {
  expect([1, 2, 3, 4].map(backOff)).toEqual([5, 10, 20, 40]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (attempt) => {
      expect(backOff(attempt + 1)).toBeGreaterThanOrEqual(backOff(attempt));
      expect(backOff(attempt)).toBeLessThanOrEqual(3600);
    }),
  );
});
