import { expect, test } from 'vitest';
import { parseSettings, preferredLanguage } from './settings.ts';

test('the desk speaks the first language of the browser that it knows', () => {
  expect(preferredLanguage(['fr-FR', 'es-MX', 'ca'])).toBe('es');
  expect(preferredLanguage(['de'])).toBe('ca');
  expect(preferredLanguage([])).toBe('ca');
});

test('kept settings are read back, and odd ones left out', () => {
  const kept = { language: 'en', appearance: 'dark', letterKeys: false, sound: true };
  expect(parseSettings(JSON.stringify(kept), ['ca'])).toEqual(kept);
  const fresh = { language: 'ca', appearance: 'auto', letterKeys: true, sound: false };
  expect(parseSettings('{"language":"xx","appearance":7}', ['ca'])).toEqual(fresh);
  expect(parseSettings('not json', ['ca'])).toEqual(fresh);
  expect(parseSettings('null', ['ca'])).toEqual(fresh);
});
