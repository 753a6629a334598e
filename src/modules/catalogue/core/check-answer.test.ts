import { expect, test } from 'vitest';
import { checkAnswerForProcedure } from './answer-for-procedure.ts';
import { checkAnswer } from './check-answer.ts';
import { anAnswer } from './an-answer.fixture.ts';

function problemsOf(content: unknown): readonly string[] {
  const checked = checkAnswer('x.yaml', content);
  if (checked.ok) return [];
  return checked.problems.map(({ file, field, code }) => `${file} ${field} ${code}`);
}

test('a complete answer passes', () => {
  expect(checkAnswer('x.yaml', anAnswer()).ok).toBe(true);
});

test('every problem of a bad file is listed with its field', () => {
  const { owner: _owner, ...rest } = anAnswer();
  expect(problemsOf({ ...rest, version: 'one', colour: 'blue', publishedAt: '3/11/2026' })).toEqual(
    [
      'x.yaml version wrong-type',
      'x.yaml publishedAt bad-value',
      'x.yaml owner missing-field',
      'x.yaml colour unknown-field',
    ],
  );
});

test.each([
  ['nothing at all', null, 'x.yaml  wrong-type'],
  ['a list', [], 'x.yaml  wrong-type'],
  [
    'a free cost with an amount',
    { ...anAnswer(), cost: { kind: 'free', cents: 100 } },
    'x.yaml cost.cents unknown-field',
  ],
  [
    'an amount without cents',
    { ...anAnswer(), cost: { kind: 'amount' } },
    'x.yaml cost.cents missing-field',
  ],
  [
    'an unknown kind of cost',
    { ...anAnswer(), cost: { kind: 'cheap' } },
    'x.yaml cost.kind bad-value',
  ],
  [
    'a term without clock',
    { ...anAnswer(), term: { kind: 'days', amount: 5 } },
    'x.yaml term.clock missing-field',
  ],
  ['an empty name', { ...anAnswer(), owner: { ca: '' } }, 'x.yaml owner.ca too-few'],
  ['spaces around', { ...anAnswer(), owner: { ca: ' Padró' } }, 'x.yaml owner.ca bad-value'],
])('%s is refused', (_name, content, problem) => {
  expect(problemsOf(content)).toContain(problem);
});

test('a review on the day of publication is no review', () => {
  const content = { ...anAnswer(), reviewBy: '2026-11-03' };
  expect(problemsOf(content)).toEqual(['x.yaml reviewBy review-not-after-publication']);
});

test('ids are unique within their list', () => {
  const answer = anAnswer();
  const [first] = answer.guide.steps;
  const guide = { ...answer.guide, steps: [first, first, { ...first, id: 'third' }] };
  expect(problemsOf({ ...answer, guide })).toEqual(['x.yaml guide.steps[1].id repeated-id']);
});

test('the short answer has two sentences at most, easy reading short ones', () => {
  const answer = anAnswer();
  const long = 'un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze.';
  const ca = { ...answer.texts['ca'], short: 'Un. Dos. Tres.', easy: ['Un.', 'Dos. Tres.', long] };
  expect(problemsOf({ ...answer, texts: { ca } })).toEqual([
    'x.yaml texts.ca.short too-many-sentences',
    'x.yaml texts.ca.easy[1] too-many-sentences',
    'x.yaml texts.ca.easy[2] long-sentence',
  ]);
});

test('the answer agrees with its procedure and with the languages of the council', () => {
  const procedure = {
    number: 2,
    channels: ['on-site', 'web', 'phone'],
    documents: 'brings',
  } as const;
  const problems = checkAnswerForProcedure('x.yaml', anAnswer(), procedure, ['ca', 'es']);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'procedure other-procedure',
    'owner missing-language',
    'legalBasis[0] missing-language',
    'texts missing-language',
    'guide.steps[0].title missing-language',
    'guide.steps[1].title missing-language',
    'guide.steps[2].title missing-language',
    'guide.script missing-language',
    'texts.ca.ways.here missing-way',
    'texts.ca.ways.selfService way-without-channel',
    'texts.ca.ways.phone missing-way',
    'documents documents-disagree',
  ]);
});

test.each(['none', 'brings', 'obtained', 'mixed'] as const)('documents %s', (documents) => {
  const procedure = { number: 1, channels: ['on-site', 'self-service'], documents } as const;
  const brings = { id: 'id', name: { ca: 'Document' }, council_obtains: false };
  const obtains = { id: 'padro', name: { ca: 'Padró' }, council_obtains: true };
  const agree = [[], [brings], [obtains], [brings, obtains]].map((list) => {
    const answer = { ...anAnswer(), documents: list };
    return checkAnswerForProcedure('x.yaml', answer, procedure, ['ca']).length === 0;
  });
  expect(agree).toEqual(
    {
      none: [true, false, true, false],
      brings: [false, true, false, true],
      obtained: [false, false, true, false],
      mixed: [false, false, false, true],
    }[documents],
  );
});
