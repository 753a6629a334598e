import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lightStem } from './light-stem.ts';

test.each([
  ['targeta', 'targetes'],
  ['tarjeta', 'tarjetas'],
  ['card', 'cards'],
  ['notificacio', 'notificacions'],
  ['notificacion', 'notificaciones'],
  ['certificado', 'certificados'],
  ['multa', 'multes'],
  ['placa', 'places'],
  ['company', 'companies'],
  ['gat', 'gats'],
  ['perro', 'perros'],
  ['empadronar', 'empadronarme'],
])('%s and %s share a stem', (one, other) => {
  expect(lightStem(one)).toBe(lightStem(other));
});

test.each(['bus', 'gos', 'ibi', 'dni'])('the short word %s stays', (word) => {
  expect(lightStem(word)).toBe(word);
});

test('a stem is never empty', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      expect(lightStem(word).length).toBeGreaterThan(0);
    }),
  );
});
