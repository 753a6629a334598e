import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import {
  type ClockOutcome,
  count,
  lookAt,
  noTimeAhead,
  reading,
  skip,
  startTrail,
} from './clock-reading.ts';
import { daysAhead } from './days-ahead.ts';

/**
 * Legal hours (art. 30.1 LPAC): all 24 hours of working days count, minute by minute from the
 * start. A working day is [00:00, 24:00): a term that would end at the midnight before a
 * non-working day ends at the first hour of the next working day, as terms in days do (art. 30.5),
 * so that `due` never bears the date of a day that does not count. That such terms last 24 hours at
 * most is for whoever sets the term.
 */
export function addLegalHours(
  calendar: Calendar,
  start: Temporal.Instant,
  minutes: number,
): ClockOutcome {
  const from = start.epochMilliseconds;
  const startDate = start.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const trail = startTrail(calendar, start);
  let left = minutes * 60_000;
  for (const day of daysAhead(calendar, startDate, (one) => one.working)) {
    lookAt(trail, day);
    if (!day.working) {
      skip(trail, day, 'non-working-weekday');
      continue;
    }
    const begin = Math.max(day.whole.start, from);
    const end = Math.min(begin + left, day.whole.end);
    count(trail, { ...day, special: false }, { start: begin, end }, calendar.timeZone);
    left -= end - begin;
    if (end < day.whole.end) return reading(calendar, trail, end);
  }
  return noTimeAhead(startDate);
}
