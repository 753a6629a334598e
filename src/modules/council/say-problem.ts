import type { Translator } from '../../locales/translate.ts';
import type { CouncilProblem } from './core/council-problem.ts';

/** One line for a person: file, field and what to do, in the translator's language. */
export function sayProblem(t: Translator, problem: CouncilProblem): string {
  const place = problem.field === '' ? problem.file : `${problem.file}, ${problem.field}`;
  return `${place}: ${t(`council.problem.${problem.code}`, problem.facts)}`;
}
