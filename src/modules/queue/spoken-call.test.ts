import { expect, test } from 'vitest';
import { sayCall } from './spoken-call.ts';

const place = { ca: 'Punt 0', es: 'Punto 0', en: 'Point 0' };

test.each([
  ['ca', 'Erra, cent divuit. Punt zero.'],
  ['es', 'Erre, ciento dieciocho. Punto cero.'],
  ['en', 'Ar, one hundred and eighteen. Point zero.'],
  // Nobody here speaks it aloud: the council's own language stands in.
  ['ar', 'Erra, cent divuit. Punt zero.'],
])('for a person who speaks %s the screen says %j', (language, text) => {
  expect(sayCall({ letter: 'R', number: 118 }, place, language, 'ca').text).toBe(text);
});
