import { expect, test } from 'vitest';
import { clockTime, minutesText } from './time.ts';
import { wordsIn } from './words.ts';

test('the clock is written as each language does', () => {
  const at = '2026-11-24T08:05:00Z';
  expect(clockTime(at, 'ca', 'Europe/Madrid')).toBe('9.05');
  expect(clockTime(at, 'es', 'Europe/Madrid')).toBe('9:05');
  expect(clockTime(at, 'en', 'Europe/Madrid')).toBe('9:05');
  expect(clockTime('2026-11-23T23:00:00Z', 'ca', 'Europe/Madrid')).toBe('0.00');
});

test('a duration keeps its number and unit on one line', () => {
  const t = wordsIn('ca');
  expect(minutesText(0.9, t)).toBe('0\u00a0min');
  expect(minutesText(-3, t)).toBe('0\u00a0min');
  expect(minutesText(59, t)).toBe('59\u00a0min');
  expect(minutesText(212, t)).toBe('3\u00a0h\u00a032');
  expect(minutesText(185, t)).toBe('3\u00a0h\u00a005');
});
