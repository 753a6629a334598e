import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guideProgress, pendingSteps } from './guide-progress.ts';

const steps = ['home', 'paper', 'others', 'sign'].map((id) => ({
  id,
  options: [
    { id: 'yes', label: 'Sí' },
    { id: 'no', label: 'No' },
  ],
}));
const states = (answers: Record<string, string>, reopened: string | null = null) =>
  guideProgress(steps, answers, reopened).map(({ state }) => state);

test('the guide starts at its first step and ends with none current', () => {
  expect(states({})).toEqual(['current', 'pending', 'pending', 'pending']);
  expect(states({ home: 'yes', paper: 'no', others: 'no', sign: 'yes' })).toEqual([
    'done',
    'done',
    'done',
    'done',
  ]);
});

test('a step passed over is skipped and can be opened again', () => {
  expect(states({ paper: 'no' })).toEqual(['skipped', 'done', 'current', 'pending']);
  expect(states({ paper: 'no' }, 'home')).toEqual(['current', 'done', 'pending', 'pending']);
});

test('the words chosen are shown, and an answer that is gone from the guide shows none', () => {
  const [home, paper] = guideProgress(steps, { home: 'no', paper: 'removed' }, null);
  expect(home?.chosen).toBe('No');
  expect(paper).toEqual({ id: 'paper', state: 'done', chosen: null });
});

test('an emptied answer is pending again', () => {
  expect(pendingSteps(steps, { home: 'yes', paper: '' })).toBe(3);
});

test('there is never more than one current step, and every step has one state', () => {
  const answers = fc.dictionary(
    fc.constantFrom('home', 'paper', 'others', 'sign'),
    fc.constant('yes'),
  );
  fc.assert(
    fc.property(answers, fc.constantFrom(null, 'home', 'sign'), (given, reopened) => {
      const progress = guideProgress(steps, given, reopened);
      expect(progress.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
      expect(progress.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
    }),
  );
});
