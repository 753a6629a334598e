import type { AnswerProblem } from './answer-problem.ts';
import type { Answer } from './answer.ts';

/** The first answer is read aloud on the telephone: two sentences fit in one breath. */
const SHORT_SENTENCES = 2;
/** Easy reading (UNE 153101 EX advises short sentences; this figure is ours). */
const EASY_WORDS = 14;

/** Rules of writing that a machine can hold; the rest is for the people who review. */
export function plainLanguageProblems(file: string, answer: Answer): AnswerProblem[] {
  return Object.entries(answer.texts).flatMap(([language, texts]) => {
    const at = (field: string): string => `texts.${language}.${field}`;
    return [
      ...tooManySentences(file, at('short'), texts.short, SHORT_SENTENCES),
      ...Object.entries(texts.ways).flatMap(([way, sentence]) =>
        sentence === undefined ? [] : tooManySentences(file, at(`ways.${way}`), sentence, 1),
      ),
      ...texts.easy.flatMap((line, index) => easyProblems(file, at(`easy[${index}]`), line)),
    ];
  });
}

function easyProblems(file: string, field: string, line: string): AnswerProblem[] {
  const words = line.split(/\s+/u).length;
  const long: AnswerProblem[] =
    words > EASY_WORDS
      ? [{ file, field, code: 'long-sentence', facts: { words, maximum: EASY_WORDS } }]
      : [];
  return [...tooManySentences(file, field, line, 1), ...long];
}

function tooManySentences(
  file: string,
  field: string,
  text: string,
  maximum: number,
): AnswerProblem[] {
  const sentences = text.split(/[.?!…]+(?:\s+|$)/u).filter((part) => part !== '').length;
  if (sentences <= maximum) return [];
  return [{ file, field, code: 'too-many-sentences', facts: { sentences, maximum } }];
}
