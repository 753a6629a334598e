import { Temporal } from './time.ts';

/**
 * The instant at which a wall clock first shows `wall` or later. Unlike Temporal's own
 * "compatible" rule it never goes back when `wall` grows, which deadlines need: an hour skipped in
 * spring is the moment of the jump, and of an hour repeated in autumn the first pass counts.
 */
export function instantOfWall(wall: Temporal.PlainDateTime, timeZone: string): Temporal.Instant {
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wall)) return earlier.toInstant();
  const jump = earlier.getTimeZoneTransition('next');
  if (jump === null) throw new Error(`no transition explains the missing ${wall.toString()}`);
  return jump.toInstant();
}

/**
 * The latest wall time shown up to `instant`: its wall time, except in the second pass of a
 * repeated hour, which counts as the end of that hour. Never goes back when `instant` grows.
 */
export function latestWallAt(instant: Temporal.Instant, timeZone: string): Temporal.PlainDateTime {
  const wall = instant.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const firstPass = instantOfWall(wall, timeZone).toZonedDateTimeISO(timeZone);
  if (Temporal.Instant.compare(firstPass.toInstant(), instant) === 0) return wall;
  const back = firstPass.getTimeZoneTransition('next');
  if (back === null) throw new Error(`no transition explains the repeated ${wall.toString()}`);
  return wall.add(firstPass.toInstant().until(back.toInstant()));
}

/** The last second of a date, the way terms in days end (23:59:59, also on days of 23 or 25 h). */
export function lastSecondOf(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return startOfDate(date.add({ days: 1 }), timeZone).subtract({ seconds: 1 });
}

/** The first instant of a date; 01:00 where the clocks jump at midnight. */
export function startOfDate(date: Temporal.PlainDate, timeZone: string): Temporal.Instant {
  return instantOfWall(date.toPlainDateTime('00:00'), timeZone);
}
