import type { AnswerProblem } from './answer-problem.ts';
import { answerSchema, type Answer } from './answer.ts';
import { plainLanguageProblems } from './plain-language.ts';
import { shapeProblems } from './shape-problems.ts';

export type CheckedAnswer =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };

/**
 * Reads the parsed content of one answer file. Lists every problem, not only the first one:
 * shape, dates, repeated ids and the rules of plain language. What depends on the procedure and on
 * the council's languages is in `checkAnswerForProcedure`.
 */
export function checkAnswer(file: string, content: unknown): CheckedAnswer {
  const parsed = answerSchema.safeParse(content);
  if (!parsed.success) {
    return { ok: false, problems: shapeProblems(file, content, parsed.error.issues) };
  }
  const answer = parsed.data;
  const problems = [
    ...dateProblems(file, answer),
    ...repeatedIds(file, 'documents', answer.documents),
    ...repeatedIds(file, 'guide.steps', answer.guide.steps),
    ...answer.guide.steps.flatMap((step, index) =>
      repeatedIds(file, `guide.steps[${index}].options`, step.options ?? []),
    ),
    ...plainLanguageProblems(file, answer),
  ];
  return problems.length === 0 ? { ok: true, value: answer } : { ok: false, problems };
}

function dateProblems(file: string, answer: Answer): AnswerProblem[] {
  // ISO dates of four-digit years sort as text.
  if (answer.reviewBy > answer.publishedAt) return [];
  const facts = { publishedAt: answer.publishedAt, reviewBy: answer.reviewBy };
  return [{ file, field: 'reviewBy', code: 'review-not-after-publication', facts }];
}

function repeatedIds(
  file: string,
  field: string,
  items: readonly { readonly id: string }[],
): AnswerProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index): AnswerProblem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, field: `${field}[${index}].id`, code: 'repeated-id', facts: { id } }];
  });
}
