import { expect, test } from 'vitest';
import { newCalls } from './calls.ts';

const call = (id: string) => ({ id, say: [] });

test('a screen that has just started speaks none of the calls it finds', () => {
  const seen = new Set<string>();
  newCalls([call('b'), call('a')], seen);
  expect(newCalls([call('b'), call('a')], seen)).toEqual([]);
});

test('two calls between two looks are both spoken, the older first', () => {
  const seen = new Set(['a']);
  expect(newCalls([call('c'), call('b'), call('a')], seen).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(newCalls([call('c'), call('b'), call('a')], seen)).toEqual([]);
});

test('nobody called is not a call', () => {
  expect(newCalls([call('')], new Set())).toEqual([]);
});
