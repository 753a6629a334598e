import { expect, test } from 'vitest';
import { checkAnswerForProcedure } from '../../src/modules/catalogue/core/answer-for-procedure.ts';
import { checkAnswer } from '../../src/modules/catalogue/core/check-answer.ts';
import { answerFiles, keywords, procedures } from './demonstration-files.ts';

const LANGUAGES = ['ca', 'es', 'en'];
const MOST_ASKED = [1, 2, 3, 5, 7, 9, 13, 18, 19, 23, 24, 26, 32, 33, 34, 49, 72, 75, 89, 90];

const checked = answerFiles.map(({ name, content }) => ({
  name,
  result: checkAnswer(name, content),
}));

test.each(checked)('$name has the shape of an answer and plain language', ({ result }) => {
  expect(result.ok ? [] : result.problems).toEqual([]);
});

test.each(checked)('$name says what its procedure says', ({ name, result }) => {
  if (!result.ok) throw new Error(`${name} is not an answer`);
  const procedure = procedures.find(({ number }) => number === result.value.procedure);
  if (procedure === undefined) throw new Error(`${name} is of no procedure`);
  expect(`${procedure.slug}.yaml`).toBe(name);
  expect(checkAnswerForProcedure(name, result.value, procedure, LANGUAGES)).toEqual([]);
});

test('the twenty most asked procedures have an answer', () => {
  const answered = checked.flatMap(({ result }) => (result.ok ? [result.value.procedure] : []));
  expect(answered).toEqual(expect.arrayContaining(MOST_ASKED));
});

test('languages say the same: as many questions, lines and alternatives in each', () => {
  for (const { name, result } of checked) {
    if (!result.ok) throw new Error(`${name} is not an answer`);
    const { texts, guide } = result.value;
    const sizes = LANGUAGES.map((language) => ({
      questions: texts[language]?.questions.length,
      easy: texts[language]?.easy.length,
      alternatives: guide.script[language]?.alternatives.length,
    }));
    expect(new Set(sizes.map((size) => JSON.stringify(size))).size, name).toBe(1);
  }
});

test('every procedure has 3 to 8 everyday phrases in each language', () => {
  for (const { number, slug } of procedures) {
    for (const language of LANGUAGES) {
      const phrases = keywords[String(number)]?.[language] ?? [];
      expect(new Set(phrases).size, `${slug} ${language}`).toBe(phrases.length);
      expect(phrases.length, `${slug} ${language}`).toBeGreaterThanOrEqual(3);
      expect(phrases.length, `${slug} ${language}`).toBeLessThanOrEqual(8);
    }
  }
});
