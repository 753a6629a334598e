import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVisitor, signVisitor } from './visitor-cookie.ts';

const id = '0b0f2c1e-3c1d-4f4e-8a51-0e9a3f1f4f10';

test('our own cookie is read back', () => {
  expect(readVisitor(signVisitor(id, 'secret'), 'secret')).toBe(id);
});

test.each(['', '.', 'x', `${id}.`, `${id}.AAAA`, `.${id}`, `${signVisitor(id, 'secret')}.x`])(
  '"%s" is nobody',
  (cookie) => {
    expect(readVisitor(cookie, 'secret')).toBeNull();
  },
);

test('neither another installation nor another id passes', () => {
  expect(readVisitor(signVisitor(id, 'another'), 'secret')).toBeNull();
  const [, signature] = signVisitor(id, 'secret').split('.');
  fc.assert(
    fc.property(fc.uuid(), (other) => {
      fc.pre(other !== id);
      expect(readVisitor(`${other}.${signature}`, 'secret')).toBeNull();
    }),
  );
});
