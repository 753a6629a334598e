import { Temporal } from './time.ts';

/**
 * The domain clock. `now` is the instant the council lives in; it may start elsewhere
 * (`CONNECTA_NOW`) but always runs at real speed. Leases, sessions and time-outs never use it:
 * they use `monotonic`, or the database's own clock when several nodes must agree.
 */
export interface Clock {
  now(): Temporal.Instant;
  /** Milliseconds since an arbitrary start; never goes back. */
  monotonic(): number;
}

/** A clock that starts at `start` (default: the real time) and runs at real speed. */
export function startClock(start?: Temporal.Instant): Clock {
  const origin = performance.now();
  const base = start ?? Temporal.Instant.fromEpochMilliseconds(Date.now());
  return {
    monotonic: () => performance.now(),
    now: () => base.add({ milliseconds: Math.floor(performance.now() - origin) }),
  };
}

/** `2026-11-24T10:30` is a wall time of the council; an offset or `Z` makes it an exact instant. */
export function parseClockStart(text: string, timeZone: string): Temporal.Instant {
  return /(Z|[+-]\d\d:?\d\d)(\[.*\])?$/.test(text)
    ? Temporal.Instant.from(text)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant();
}
