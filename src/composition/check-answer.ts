import { checkAnswerForProcedure } from '../modules/catalogue/core/answer-for-procedure.ts';
import { checkAnswer as checkInside } from '../modules/catalogue/core/check-answer.ts';
import type { CheckAnswer } from '../modules/council/prepare-council.ts';

/** The catalogue's two checks of an answer, given to the council. */
export const checkAnswer: CheckAnswer = (file, content, procedure, languages) => {
  const inside = checkInside(file, content);
  if (!inside.ok) return inside.problems;
  return checkAnswerForProcedure(file, inside.value, procedure, languages);
};
