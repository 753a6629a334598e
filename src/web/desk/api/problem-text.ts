import type { Words } from '../words.ts';
import { isLost, ProblemError } from './problem.ts';

/** What happened and what to do, as the server said it or in our own words without one. */
export function problemText(error: unknown, t: Words): string {
  if (isLost(error)) return t('desk.problem.network');
  if (error instanceof ProblemError && error.detail !== null) return error.detail;
  return t('desk.problem.title');
}
