const firstWait = 5;
const longestWait = 3600;

/** Seconds to wait after the given failed attempt (from 1): 5, 10, 20 … at most an hour. */
export function backOff(attempt: number): number {
  return Math.min(longestWait, firstWait * 2 ** (attempt - 1));
}
