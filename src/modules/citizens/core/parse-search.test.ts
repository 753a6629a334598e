import { expect, test } from 'vitest';
import { parseSearch } from './parse-search.ts';

const nothing = { email: null, document: null, phoneEnd: null, nameWords: [] };

test.each([
  [' Nom@Exemple.cat ', { ...nothing, email: 'nom@exemple.cat' }],
  ['12.345.678-z', { ...nothing, document: '12345678Z' }],
  ['AB 12', { ...nothing }],
  ['600 000 001', { ...nothing, document: '600000001', phoneEnd: '600000001' }],
  ['+34 600 000 001', { ...nothing, document: '+34600000001', phoneEnd: '600000001' }],
  ['Íngrid  Gal·la d’Alòs', { ...nothing, nameWords: ['ingrid', 'galla', 'alos'] }],
  ['123', { ...nothing }],
])('%s', (text, expected) => {
  expect(parseSearch(text)).toEqual(expected);
});
