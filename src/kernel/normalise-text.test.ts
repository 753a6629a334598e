import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText, wordsOf } from './normalise-text.ts';

test.each([
  ['Empadronar-me', 'empadronar'],
  ['L’escola d’adults', 'escola adults'],
  ["m'he canviat", 'he canviat'],
  ['anar-se’n', 'anar'],
  ['fer-ho', 'fer'],
  ['instal·lació', 'installacio'],
  ['instal.lació', 'installacio'],
  ['insta\u0140lació', 'installacio'],
  ['Plaça', 'placa'],
  ['Año NUEVO', 'ano nuevo'],
  ['T-Blava', 'tblava'],
  ['e-mail', 'email'],
  ['driver’s licence', 'driver licence'],
  ['18,60\u00a0€', '18 60'],
  ['¿Cómo?', 'como'],
  ['  ', ''],
])('%s becomes %s', (text, bare) => {
  expect(normaliseText(text)).toBe(bare);
});

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
    }),
  );
});

test('case and diacritics do not matter', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'a à e é i ï o ò u ü ç ñ l'.split(' '), ' '),
  });
  fc.assert(
    fc.property(letters, (text) => {
      const bare = normaliseText(text);
      expect(normaliseText(text.toUpperCase())).toBe(bare);
      expect(normaliseText(text.normalize('NFD').replaceAll(/\p{M}/gu, ''))).toBe(bare);
    }),
  );
});

test('words are what lies between spaces', () => {
  expect(wordsOf('L’IBI, l’IVTM')).toEqual(['ibi', 'ivtm']);
  expect(wordsOf('')).toEqual([]);
});
