import { expect, test } from 'vitest';
import { spokenNumber } from './spoken-number.ts';

test.each([
  ['ca', 118, 'cent divuit'],
  ['ca', 7, 'set'],
  ['ca', 21, 'vint-i-un'],
  ['ca', 121, 'cent vint-i-un'],
  ['ca', 47, 'quaranta-set'],
  ['ca', 200, 'dos-cents'],
  ['ca', 999, 'nou-cents noranta-nou'],
  ['ca', 1001, 'mil un'],
  ['es', 118, 'ciento dieciocho'],
  ['es', 100, 'cien'],
  ['es', 555, 'quinientos cincuenta y cinco'],
  ['es', 21_021, 'veintiún mil veintiuno'],
  ['en', 118, 'one hundred and eighteen'],
  ['en', 47, 'forty-seven'],
  ['en', 1000, 'one thousand'],
  ['pt', 118, '118'],
])('%s says %i as %j', (language, number, words) => {
  expect(spokenNumber(number, language)).toBe(words);
});

test.each(['ca', 'es', 'en'])('%s has words of its own for each of the first 2,000', (language) => {
  const words = Array.from({ length: 2000 }, (_, number) => spokenNumber(number, language));
  expect(new Set(words).size).toBe(2000);
  for (const word of words) expect(word).toMatch(/^[a-zúéó -]+$/);
});
