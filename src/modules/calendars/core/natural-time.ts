import type { Temporal } from '../../../kernel/time.ts';
import { instantOfWall, lastSecondOf, latestWallAt } from '../../../kernel/wall-time.ts';
import type { Calendar } from './calendar.ts';
import { type ClockOutcome, reading, startTrail } from './clock-reading.ts';

/**
 * Natural hours, by the wall clock: 24 hours later is the same time next day, also over the night
 * of 23 or 25 hours. Holidays do not matter, so the result is never provisional.
 */
export function addNaturalTime(
  calendar: Calendar,
  start: Temporal.Instant,
  minutes: number,
): ClockOutcome {
  const trail = startTrail(calendar, start);
  trail.steps.push({ code: 'wall-clock', facts: { minutes } });
  const wall = latestWallAt(start, calendar.timeZone).add({
    milliseconds: Math.round(minutes * 60_000),
  });
  return reading(calendar, trail, instantOfWall(wall, calendar.timeZone).epochMilliseconds);
}

/**
 * Natural days: every day counts, from the day after `from`; due at 23:59:59 of the last one, which
 * is not moved when it is a holiday. `days` is 1 or more.
 */
export function addNaturalDays(
  calendar: Calendar,
  from: Temporal.PlainDate,
  days: number,
): ClockOutcome {
  const first = from.add({ days: 1 });
  const last = from.add({ days });
  const due = lastSecondOf(last, calendar.timeZone).epochMilliseconds;
  return reading(
    calendar,
    {
      steps: [
        { code: 'day-after', facts: { date: first.toString() } },
        {
          code: 'natural-days-counted',
          facts: { from: first.toString(), to: last.toString(), days },
        },
      ],
      provisionalYears: new Set(),
    },
    due,
  );
}
