import { expect, test } from 'vitest';
import { addressIn } from './language-address.ts';

const languages = ['ca', 'es', 'en'];

test('the same page in another language keeps its place and its question', () => {
  expect(addressIn('es', { path: '/ca', languages })).toBe('/es');
  expect(addressIn('es', { path: '/', languages })).toBe('/es');
  expect(addressIn('en', { path: '/ca/procedures/alta', languages })).toBe('/en/procedures/alta');
  expect(addressIn('en', { path: '/offices', query: 'site=a', languages })).toBe(
    '/en/offices?site=a',
  );
  expect(addressIn('ca', { path: '/es/search', query: '?q=casa%20nova', languages })).toBe(
    '/ca/search?q=casa%20nova',
  );
});

test('a name that only looks like a language is part of the path', () => {
  expect(addressIn('ca', { path: '/esport', languages })).toBe('/ca/esport');
});
