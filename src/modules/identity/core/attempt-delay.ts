/** Failures in a row that cost nothing: fingers slip. */
const free = 4;
const longest = 300;

/**
 * Seconds an account waits after `failures` wrong passwords in a row: 0, 0, 0, 0, 2, 4, 8 … 300.
 * It grows with the account, never with an address (an office shares one), and is never for ever:
 * after the longest wait the next password is looked at, and a one-time link opens at any moment.
 */
export function attemptDelay(failures: number): number {
  return failures <= free ? 0 : Math.min(longest, 2 ** Math.min(failures - free, 20));
}
