import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { trigramLikeness, trigramsOf } from './trigrams.ts';

test('a word is cut in threes with its edges', () => {
  expect([...trigramsOf('gos')]).toEqual(['  g', ' go', 'gos', 'os ']);
});

test('likeness goes from nothing to the same, either way round', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const forth = trigramLikeness(trigramsOf(one), trigramsOf(other));
      expect(forth).toBe(trigramLikeness(trigramsOf(other), trigramsOf(one)));
      expect(forth).toBeGreaterThanOrEqual(0);
      expect(forth).toBeLessThanOrEqual(1);
      expect(trigramLikeness(trigramsOf(one), trigramsOf(one))).toBe(1);
    }),
  );
});

test('a slip is nearer than another word', () => {
  const meant = trigramsOf('empadronament');
  const slip = trigramLikeness(trigramsOf('empadronamet'), meant);
  expect(slip).toBeGreaterThan(trigramLikeness(trigramsOf('aparcament'), meant));
});
