import { expect, test } from 'vitest';
import { createLooking } from './looking.ts';

test('colleagues see each other, not themselves, and only while they look', () => {
  const looking = createLooking();
  looking.note('w', 'anna', 'Anna', 0);
  looking.note('w', 'biel', 'Biel', 10_000);
  expect(looking.others('w', 'anna', 20_000)).toEqual(['Biel']);
  expect(looking.others('w', 'carla', 20_000)).toEqual(['Anna', 'Biel']);
  expect(looking.others('w', 'anna', 41_000)).toEqual([]);
  expect(looking.others('other', 'anna', 0)).toEqual([]);
});
