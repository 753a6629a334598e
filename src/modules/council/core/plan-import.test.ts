import { expect, test } from 'vitest';
import { smallDocument } from './a-council.fixture.ts';
import type { CouncilDocument } from './council-document.ts';
import { planImport, type CouncilHistory } from './plan-import.ts';

const current = smallDocument();

function historyOf(document: CouncilDocument): CouncilHistory {
  return {
    procedures: document.procedures.map(({ number, slug }) => ({ number, slug })),
    services: document.services.map(({ id, letter }) => ({ id, letter })),
    answers: document.answers,
  };
}

function refusalOf(incoming: CouncilDocument, history = historyOf(current)) {
  const planned = planImport(current, history, incoming);
  return planned.ok ? null : planned.refusal;
}

test('the same document changes nothing, whatever the order of keys in its answers', () => {
  const answers = current.answers.map((answer) => ({
    ...Object.fromEntries(Object.entries(answer).toReversed()),
    ...answer,
  }));
  const planned = planImport(current, historyOf(current), { ...current, answers });
  expect(planned).toMatchObject({ ok: true, value: { differences: [] } });
});

test('another council is refused', () => {
  const council = { ...current.council, id: 'other' };
  expect(refusalOf({ ...current, council })).toEqual({
    code: 'council-already-loaded',
    facts: { loaded: 'small', wished: 'other' },
  });
});

test('a number keeps its procedure and a procedure its number', () => {
  const [procedure] = current.procedures;
  if (procedure === undefined) throw new Error('no procedure');
  const renamed = { ...current, procedures: [{ ...procedure, slug: 'sheet' }] };
  expect(refusalOf(renamed)?.code).toBe('procedure-number-taken');
  const renumbered = { ...current, procedures: [{ ...procedure, number: 2 }] };
  expect(refusalOf(renumbered)?.code).toBe('procedure-number-fixed');
});

test('a letter keeps its service, also one out of use', () => {
  const history = { ...historyOf(current), services: [{ id: 'old', letter: 'R' }] };
  expect(refusalOf(current, history)).toEqual({
    code: 'service-letter-taken',
    facts: { letter: 'R', kept: 'old', wished: 'quick' },
  });
});

test('a published version keeps its words; a higher one may differ; a lower one is refused', () => {
  const withAnswer = (change: object): CouncilDocument => ({
    ...current,
    answers: current.answers.map((answer) => ({ ...answer, ...change })),
  });
  expect(refusalOf(withAnswer({ cost: { kind: 'varies' } }))?.code).toBe('answer-version-fixed');
  expect(refusalOf(withAnswer({ cost: { kind: 'varies' }, version: 2 }))).toBeNull();
  const published = historyOf(withAnswer({ version: 3 }));
  expect(refusalOf(withAnswer({ version: 2 }), published)?.code).toBe('answer-version-fixed');
});

test('an answer that is not brought stays in force', () => {
  const planned = planImport(current, historyOf(current), { ...current, answers: [] });
  expect(planned).toMatchObject({ ok: true, value: { differences: [] } });
});
