import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkIdentity } from './identity-document.ts';
import { checkIdentityNumber } from './identity-number.ts';
import { normalizeIdentity } from './identity-text.ts';

test.each([
  ['12345678Z', 'DNI'],
  ['00000000T', 'DNI'],
  ['00000001R', 'DNI'],
  ['99999999R', 'DNI'],
  ['11111111H', 'DNI'],
  ['99999972C', 'DNI'],
  ['99999018D', 'DNI'],
  ['X1234567L', 'NIE'],
  ['Y1234567X', 'NIE'],
  ['Z1234567R', 'NIE'],
  ['X0000000T', 'NIE'],
  ['K1234567L', 'NIF'],
  ['M1234567L', 'NIF'],
  ['A58818501', 'CIF'],
  ['B12345674', 'CIF'],
  ['Q0801175A', 'CIF'],
  ['Q2826000H', 'CIF'],
  ['G08663619', 'CIF'],
  ['R0599999J', 'CIF'],
  ['S0811001G', 'CIF'],
  ['P0801900B', 'CIF'],
])('%s is a valid %s', (number, kind) => {
  expect(checkIdentityNumber(number)).toEqual({ valid: true, kind });
});

test.each([
  ['12345678A', 'DNI', 'Z'],
  ['X1234567A', 'NIE', 'L'],
  ['B12345678', 'CIF', '4'],
  ['A01111114', 'CIF', '1'],
  // Kinds that carry only a letter, or only a digit, say it in the form that is due.
  ['Q08011751', 'CIF', 'A'],
  ['A5881850A', 'CIF', '1'],
  // Either form is good for a G; the form that was given is kept.
  ['G0866361A', 'CIF', 'I'],
  ['G08663611', 'CIF', '9'],
])('%s, a %s, should end in %s', (number, kind, expected) => {
  expect(checkIdentityNumber(number)).toEqual({
    valid: false,
    kind,
    code: 'identity-control-wrong',
    facts: { expected },
  });
});

test('an organisation whose control may be either is valid in both forms', () => {
  expect(checkIdentityNumber('G0866361I')).toEqual({ valid: true, kind: 'CIF' });
});

test.each([
  '',
  'hola',
  '1234567890',
  '123456Z',
  'T1234567L',
  'I12345674',
  'K12345678',
  '١٢٣٤٥٦٧٨Z',
])('"%s" has no known form', (text) => {
  expect(checkIdentityNumber(text)).toEqual({
    valid: false,
    kind: null,
    code: 'identity-format-unknown',
    facts: {},
  });
});

test('a public test number passes only through the allow-list', () => {
  expect(checkIdentityNumber('A01111114', ['a-01111114'])).toEqual({ valid: true, kind: 'CIF' });
  expect(checkIdentityNumber('A01111113', ['A01111114']).valid).toBe(false);
  expect(checkIdentityNumber('hola', ['hola']).valid).toBe(false);
});

test('the way of typing is forgiven', () => {
  for (const text of [' 12.345.678-z ', '12 345 678 Z', '12345678–Z', '12345678\u00a0z']) {
    expect(normalizeIdentity(text)).toBe('12345678Z');
    expect(checkIdentityNumber(text).valid).toBe(true);
  }
  expect(normalizeIdentity('x-1234567-l')).toBe('X1234567L');
  expect(normalizeIdentity('1234567L')).toBe('01234567L');
  expect(checkIdentityNumber('1234567L')).toEqual({ valid: true, kind: 'DNI' });
});

test('one digit typed wrong is always noticed', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 });
  const first = fc.constantFrom(...Array.from('0XYZKLABCDEFGHJNPQRSUVW'));
  const place = fc.integer({ min: 0, max: 6 });
  const shift = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(first, digits, place, shift, (letter, body, at, by) => {
      const withControl = (seven: number[]) => {
        for (const control of 'TRWAGMYFPDXBNJZSQVHLCKEI0123456789') {
          const number = `${letter}${seven.join('')}${control}`;
          if (checkIdentityNumber(number).valid) return number;
        }
        return expect.fail('no control is valid');
      };
      const good = withControl(body);
      const wrong = body.map((digit, index) => (index === at ? (digit + by) % 10 : digit));
      const typed = `${letter}${wrong.join('')}${good.slice(-1)}`;
      expect(checkIdentityNumber(typed).valid).toBe(false);
    }),
  );
});

test('nobody is refused for a passport, another document or none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('passport', 'other-document', 'none' as const),
      fc.string({ unit: 'grapheme' }),
      (kind, text) => {
        expect(checkIdentity(kind, text)).toMatchObject({ ok: true, value: { kind } });
      },
    ),
  );
  expect(checkIdentity('passport', ' abc 123-456 ')).toEqual({
    ok: true,
    value: { kind: 'passport', number: 'ABC123456' },
  });
  expect(checkIdentity('other-document', ' ')).toMatchObject({ value: { number: null } });
  expect(checkIdentity('none', '12345678Z')).toMatchObject({ value: { number: null } });
});

test('a number said to be Spanish is checked and kept as it is stored', () => {
  expect(checkIdentity('spanish-number', '12.345.678-z')).toEqual({
    ok: true,
    value: { kind: 'DNI', number: '12345678Z' },
  });
  expect(checkIdentity('spanish-number', '12345678A')).toEqual({
    ok: false,
    refusal: { code: 'identity-control-wrong', facts: { expected: 'Z' } },
  });
  expect(checkIdentity('spanish-number', 'ABC123456')).toEqual({
    ok: false,
    refusal: { code: 'identity-format-unknown', facts: {} },
  });
});
