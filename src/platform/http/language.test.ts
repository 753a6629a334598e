import { expect, test } from 'vitest';
import { accepted } from './language.ts';

test('the header is read by weight, with and without the region', () => {
  expect(accepted('en;q=0.5, ca-ES, es;q=0.8')).toEqual(['ca-es', 'ca', 'es', 'es', 'en', 'en']);
  expect(accepted('')).toEqual([]);
  expect(accepted('*;q=0')).toEqual([]);
});
