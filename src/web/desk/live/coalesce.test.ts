import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coalesce } from './coalesce.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a burst of signals reads the screen once, and a later one again', () => {
  const read = vi.fn();
  const signal = coalesce(read, 50);
  signal();
  vi.advanceTimersByTime(30);
  signal();
  signal();
  expect(read).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(read).toHaveBeenCalledTimes(1);
  signal();
  vi.advanceTimersByTime(50);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a closed screen is not read any more', () => {
  const read = vi.fn();
  const signal = coalesce(read, 50);
  signal();
  signal.cancel();
  vi.advanceTimersByTime(100);
  expect(read).not.toHaveBeenCalled();
});
