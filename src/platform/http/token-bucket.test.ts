import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenBuckets } from './token-bucket.ts';

test('never more than the burst plus what has been refilled, and waiting as told is enough', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { maxLength: 200 }), (steps) => {
      const buckets = tokenBuckets({ rate: 2, burst: 5 });
      let now = 0;
      let taken = 0;
      for (const step of steps) {
        now += step;
        const wait = buckets.take('a', now);
        if (wait === 0) taken += 1;
        else expect(buckets.take('a', now + wait * 1000)).toBe(0);
        if (wait !== 0) {
          now += wait * 1000;
          taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(5 + (now / 1000) * 2 + 1e-6);
      }
    }),
  );
});

test('one key never costs another', () => {
  const buckets = tokenBuckets({ rate: 1, burst: 1 });
  expect(buckets.take('a', 0)).toBe(0);
  expect(buckets.take('a', 0)).toBe(1);
  expect(buckets.take('b', 0)).toBe(0);
});

test('the number of keys is bounded', () => {
  const buckets = tokenBuckets({ rate: 0.001, burst: 1 }, 2);
  for (const key of ['a', 'b', 'c']) buckets.take(key, 0);
  expect(buckets.take('c', 0)).toBeGreaterThan(0);
  expect(buckets.take('a', 0)).toBe(0);
});
