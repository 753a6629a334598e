import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPassword } from './password-rules.ts';

const reason = (password: string, userName = 'montse.puigdomenech') => {
  const result = checkPassword(password, userName);
  return result.ok ? null : result.refusal.facts['reason'];
};

test.each([
  ['', 'short'],
  ['onze caract', 'short'],
  ['l·l'.repeat(70), 'long'],
  ['aaaaaaaaaaaaaa', 'common'],
  ['abababababab', 'common'],
  ['123456789012', 'common'],
  ['98765432109876', 'common'],
  ['600 123 456 78', 'common'],
  ['qwertyuiopas', 'common'],
  ['Contrasenya2026!', 'common'],
  ['P@ssw0rd2026!!', 'common'],
  ['passwordpassword1', 'common'],
  ['Ajuntament-2026', 'common'],
  ['demostracio-2026', 'common'],
  ['montse.puigdomenech', 'user-name'],
  ['Puigdomenech 1 Montse', null],
  ['MontsePuigdomenech99', 'user-name'],
  ['quatre gats al terrat', null],
  ['café amb llet i croissant', null],
])('%s is refused as %s', (password, expected) => {
  expect(reason(password)).toBe(expected);
});

test('the same password typed on two keyboards is one password', () => {
  const composed = checkPassword('una nit d’estiu a Montjuïc', 'x');
  const decomposed = checkPassword('una nit d’estiu a Montjuïc'.normalize('NFD'), 'x');
  expect(composed).toEqual(decomposed);
});

test('nothing shorter than twelve characters ever passes, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 30 }), (password) => {
      if (Array.from(password.normalize('NFKC')).length < 12)
        expect(reason(password)).toBe('short');
    }),
  );
});
