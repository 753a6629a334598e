import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
  ['/', '/'],
  ['/desk', '/desk'],
  ['/ca/staff/accounts?page=2', '/ca/staff/accounts?page=2'],
  ['/desk/../ca', '/ca'],
])('%s leads to %s', (text, path) => {
  expect(localPath(text)).toBe(path);
});

test.each([
  undefined,
  '',
  'desk',
  '//evil.example',
  '/\\evil.example',
  '/%5cevil.example/../..//evil.example',
  '/.//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/\n/evil.example',
  ' /desk',
])('%s leads nowhere', (text) => {
  expect(localPath(text)).toBeNull();
});

test('what passes always stays on this site, as a browser reads it', () => {
  const tricky = fc.string({
    unit: fc.constantFrom('/', '\\', '.', '%', '2', 'f', '5', 'c', '@', ':', '?', '#', 'a', '\t'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(tricky, (rest) => {
      const path = localPath(`/${rest}`);
      if (path !== null)
        expect(new URL(path, 'https://council.example').origin).toBe('https://council.example');
    }),
  );
});
