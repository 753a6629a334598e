import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeIdentity } from './identity-text.ts';
import { maskForPublication, maskIdentity } from './mask-identity.ts';

test.each([
  ['12345678X', '***4567**'],
  ['L1234567X', '****4567*'],
  ['ABC123456', '*****3456'],
  ['12.345.678-x', '***4567**'],
  ['1234567L', '***3456**'],
  ['XY12345678AB', '*****4567***'],
  ['ABCD123XY', '*****23XY'],
  ['ABC1234', '*******'],
  ['', ''],
])('%s is published as %s', (number, masked) => {
  expect(maskForPublication(number)).toBe(masked);
});

test.each([
  ['12345678Z', '···4567'],
  ['X1234567L', '···4567'],
  ['ABC123456', '···3456'],
  ['AB12', '···'],
])('%s is shown as %s', (number, masked) => {
  expect(maskIdentity(number)).toBe(masked);
});

test('a mask keeps the length and never shows more than four characters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{0,20}$/), (number) => {
      const stored = Array.from(normalizeIdentity(number));
      const masked = Array.from(maskForPublication(number));
      expect(masked).toHaveLength(stored.length);
      const shown = masked.filter((character) => character !== '*');
      expect(shown).toHaveLength(stored.length >= 8 ? 4 : 0);
      for (const [index, character] of masked.entries()) {
        expect(['*', stored[index]]).toContain(character);
      }
      expect(maskIdentity(number)).toBe(`···${shown.join('')}`);
    }),
  );
});
