import { expect, test } from 'vitest';
import { checkAnswer } from '../../src/modules/catalogue/core/check-answer.ts';
import { buildProcedureIndex } from '../../src/modules/catalogue/core/procedure-index.ts';
import { searchProcedures } from '../../src/modules/catalogue/core/search-procedures.ts';
import { answerFiles, keywords, procedures } from './demonstration-files.ts';
import { PHRASINGS } from './phrasings.ts';

const shorts = new Map(
  answerFiles.flatMap(({ name, content }) => {
    const checked = checkAnswer(name, content);
    if (!checked.ok) return [];
    const texts = Object.entries(checked.value.texts);
    const short = Object.fromEntries(texts.map(([language, text]) => [language, text.short]));
    return [[checked.value.procedure, short] as const];
  }),
);

const index = buildProcedureIndex(
  procedures.map(({ slug, number, name }) => ({
    slug,
    number,
    names: name,
    keywords: keywords[String(number)] ?? {},
    short: shorts.get(number) ?? {},
  })),
);

function slugOf(number: number): string | undefined {
  return procedures.find((procedure) => procedure.number === number)?.slug;
}

test.each(PHRASINGS)(
  '%s «%s» finds procedure %i among the first three',
  (language, words, number) => {
    const found = searchProcedures(index, words, language, 3).map(({ slug }) => slug);
    expect(found).toContain(slugOf(number));
  },
);

test('most phrasings find it first', () => {
  const first = PHRASINGS.filter(
    ([language, words, number]) =>
      searchProcedures(index, words, language, 1)[0]?.slug === slugOf(number),
  );
  expect(first.length / PHRASINGS.length).toBeGreaterThan(0.9);
});

test('the name of a procedure finds it first, in its own language', () => {
  for (const { slug, name } of procedures) {
    for (const [language, words] of Object.entries(name)) {
      expect(searchProcedures(index, words, language, 1)[0]?.slug, words).toBe(slug);
    }
  }
});

test('words of nobody find nothing', () => {
  expect(searchProcedures(index, 'xqzv wwkk', 'ca', 5)).toEqual([]);
});
