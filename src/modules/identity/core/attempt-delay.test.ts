import { expect, test } from 'vitest';
import { attemptDelay } from './attempt-delay.ts';

test('waits begin after four slips, double and stop growing at five minutes', () => {
  expect(Array.from({ length: 14 }, (_, failures) => attemptDelay(failures))).toEqual([
    0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300,
  ]);
  expect(attemptDelay(1_000_000)).toBe(300);
});
