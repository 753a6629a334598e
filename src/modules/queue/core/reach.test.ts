import { expect, test } from 'vitest';
import { readReach } from './reach.ts';

test.each([
  ['email', ' anna@exemple.cat ', 'anna@exemple.cat'],
  ['email', 'a.b+c@mail.example.org', 'a.b+c@mail.example.org'],
  ['sms', '612 345 678', '612345678'],
  ['sms', '0034 612.34.56.78', '+34612345678'],
  ['sms', '+33 6 12 34 56 78', '+33612345678'],
] as const)('%s %j is read as %j', (kind, typed, to) => {
  expect(readReach(kind, typed)).toEqual({ ok: true, value: { kind, to } });
});

test.each([
  ['email', 'anna'],
  ['email', 'anna@exemple'],
  ['email', 'anna@exemple.cat, b@c.cat'],
  ['email', 'an na@exemple.cat'],
  ['email', ''],
  ['sms', '12345'],
  ['sms', 'sis-u-dos'],
  ['sms', '+346123456780123456'],
] as const)('%s %j is refused', (kind, typed) => {
  expect(readReach(kind, typed).ok).toBe(false);
});
