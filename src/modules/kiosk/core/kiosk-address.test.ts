import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kioskAddress, lookOf } from './kiosk-address.ts';

const place = { language: 'ca', unit: 'psa-1' };

test('what was chosen is read back from the address of the next page', () => {
  const look = fc.record({
    large: fc.boolean(),
    contrast: fc.boolean(),
    slow: fc.boolean(),
    called: fc.boolean(),
  });
  fc.assert(
    fc.property(look, (chosen) => {
      const url = new URL(
        kioskAddress(place, '/turn', chosen, { q: 'a&b' }),
        'https://example.org',
      );
      expect(url.pathname).toBe('/ca/kiosk/psa-1/turn');
      expect(lookOf(Object.fromEntries(url.searchParams))).toEqual(chosen);
      expect(url.searchParams.get('q')).toBe('a&b');
    }),
  );
});
