import { expect, test } from 'vitest';
import { asOutcome, overallOutcome } from './outcome.ts';

test('several questions end as the one that leaves most to do', () => {
  expect(overallOutcome(['solved', 'come-back', 'not-possible'])).toBe('come-back');
  expect(overallOutcome(['solved', 'solved'])).toBe('solved');
  expect(overallOutcome(['document-missing', 'passed-on'])).toBe('passed-on');
});

test('nothing ends while a question has no result', () => {
  expect(overallOutcome(['solved', null])).toBeNull();
  expect(overallOutcome([])).toBeNull();
});

test('a result of another time that the desk does not know counts as none', () => {
  expect(asOutcome('solved')).toBe('solved');
  expect(asOutcome('something')).toBeNull();
  expect(asOutcome(null)).toBeNull();
});
