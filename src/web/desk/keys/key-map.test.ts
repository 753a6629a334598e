import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alarmPause, commands, isSecondPress, meaning, type Press } from './key-map.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrl: false,
  alt: false,
  shift: false,
  repeat: false,
  inField: false,
  ...more,
});

test('letters mean their command, in either case', () => {
  expect(meaning(press('a'), true)).toEqual({ id: 'accept' });
  expect(meaning(press('X'), true)).toEqual({ id: 'decline' });
  expect(meaning(press('/'), true)).toEqual({ id: 'search' });
  expect(meaning(press('?', { shift: true }), true)).toEqual({ id: 'help' });
  expect(meaning(press('3'), true)).toEqual({ id: 'option', digit: 3 });
  expect(meaning(press('0'), true)).toBeNull();
});

test('a key alone never acts inside a field, held down, or when turned off', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...'a x r v u d t p n f l / ? 1 5 9'.split(' ')),
      fc.boolean(),
      (key, shift) => {
        expect(meaning(press(key, { inField: true, shift }), true)).toBeNull();
        expect(meaning(press(key, { repeat: true, shift }), true)).toBeNull();
        expect(meaning(press(key, { shift }), false)).toBeNull();
        expect(meaning(press(key, { alt: true, shift }), true)).toBeNull();
      },
    ),
  );
});

test('Ctrl leaves letters to the browser, and finishes from inside the notes', () => {
  expect(meaning(press('f', { ctrl: true }), true)).toBeNull();
  expect(meaning(press('a', { ctrl: true }), true)).toBeNull();
  expect(meaning(press('Enter', { ctrl: true, inField: true }), false)).toEqual({ id: 'finish' });
  expect(meaning(press('A', { ctrl: true, shift: true, inField: true }), false)).toEqual({
    id: 'alarm',
  });
});

test('no two commands share a key', () => {
  const keys = commands.map((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the quiet alarm needs a second press soon after the first', () => {
  expect(isSecondPress(null, 1000)).toBe(false);
  expect(isSecondPress(1000, 1000 + alarmPause)).toBe(true);
  expect(isSecondPress(1000, 1001 + alarmPause)).toBe(false);
});
