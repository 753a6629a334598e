import { attemptDelay } from './core/attempt-delay.ts';

/**
 * Names without an account wait like accounts do, so that waiting tells nobody which names exist.
 * Only in memory and bounded: the oldest name is forgotten first.
 */
export function unknownNames(clock: { monotonic(): number }, most = 5_000) {
  const names = new Map<string, { failures: number; until: number }>();
  return {
    /** Counts an attempt; returns the seconds still to wait, or 0. Waiting attempts do not count. */
    attempt(name: string): number {
      const now = clock.monotonic();
      const known = names.get(name) ?? { failures: 0, until: 0 };
      if (known.until > now) return Math.ceil((known.until - now) / 1000);
      const failures = known.failures + 1;
      names.delete(name);
      names.set(name, { failures, until: now + attemptDelay(failures) * 1000 });
      const oldest = names.keys().next().value;
      if (names.size > most && oldest !== undefined) names.delete(oldest);
      return 0;
    },
  };
}
export type UnknownNames = ReturnType<typeof unknownNames>;
