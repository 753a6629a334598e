import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft, type CitizenDraft } from './check-draft.ts';

const empty: CitizenDraft = {
  name: null,
  documentKind: null,
  documentNumber: null,
  email: null,
  phone: null,
  preferredLanguage: null,
  preferredChannel: null,
  largePrint: false,
  interpreter: null,
};
const check = (draft: Partial<CitizenDraft>) => checkDraft({ ...empty, ...draft });

test('nothing at all is enough to be somebody', () => {
  expect(check({})).toMatchObject({ ok: true, value: { name: null, document: null } });
  expect(check({ name: '  ', documentKind: 'DNI', documentNumber: ' ' })).toMatchObject({
    ok: true,
    value: { name: null, document: null },
  });
});

test.each([
  ['DNI', '12.345.678-z', { kind: 'DNI', number: '12345678Z' }],
  ['DNI', 'X1234567L', { kind: 'NIE', number: 'X1234567L' }],
  ['NIF', 'B12345674', { kind: 'NIF', number: 'B12345674' }],
  ['passport', ' ab 123-456', { kind: 'passport', number: 'AB123456' }],
  ['other', '12345678A', { kind: 'other', number: '12345678A' }],
  [null, '12345678Z', { kind: 'DNI', number: '12345678Z' }],
  [null, 'CARNET 7', { kind: 'other', number: 'CARNET7' }],
] as const)('%s %s is kept as it is', (documentKind, documentNumber, document) => {
  expect(check({ documentKind, documentNumber })).toMatchObject({ ok: true, value: { document } });
});

test.each([
  [{ documentKind: 'DNI', documentNumber: '12345678A' }, 'bad-identity-number', { expected: 'Z' }],
  [{ documentKind: 'NIE', documentNumber: 'hola' }, 'bad-identity-number', { expected: 'unknown' }],
  [{ email: 'nom.exemple.cat' }, 'bad-email', {}],
  [{ email: 'a@b' }, 'bad-email', {}],
  [{ phone: '12' }, 'bad-phone', {}],
  [{ phone: 'el de sempre' }, 'bad-phone', {}],
] as const)('%o is refused', (draft, code, facts) => {
  expect(check(draft)).toEqual({ ok: false, refusal: { code, facts } });
});

test('addresses and numbers are kept in one form', () => {
  expect(check({ email: ' Nom@Exemple.CAT ', phone: '0034 600-000 001' })).toMatchObject({
    ok: true,
    value: { email: 'nom@exemple.cat', phone: '+34600000001' },
  });
});

test('nobody without Spanish papers is ever refused, whatever their paper says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('passport', 'other', null),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ maxLength: 60 }),
      (documentKind, documentNumber, name) => {
        expect(check({ documentKind, documentNumber, name }).ok).toBe(true);
      },
    ),
  );
});
