import { checkAnswerForProcedure } from '../../src/modules/catalogue/core/answer-for-procedure.ts';
import { checkAnswer as checkInside } from '../../src/modules/catalogue/core/check-answer.ts';
import type { CheckAnswer } from '../../src/modules/council/prepare-council.ts';

/** The catalogue's two checks of an answer, as the composition gives them to the council. */
export const checkAnswer: CheckAnswer = (file, content, procedure, languages) => {
  const inside = checkInside(file, content);
  if (!inside.ok) return inside.problems;
  return checkAnswerForProcedure(file, inside.value, procedure, languages);
};
