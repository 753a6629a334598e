import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import type { CalendarDay } from './calendar-day.ts';
import {
  type ClockOutcome,
  type Trail,
  count,
  lookAt,
  noTimeAhead,
  reading,
  skip,
  startTrail,
} from './clock-reading.ts';
import { daysAhead } from './days-ahead.ts';

/**
 * The clock of promises: only the opening hours of `calendar` count, in real minutes. An amount
 * that ends exactly at closing time is due at closing time, not at the next opening; a start
 * outside hours counts from the next opening. Works to the millisecond.
 */
export function addServiceTime(
  calendar: Calendar,
  start: Temporal.Instant,
  minutes: number,
): ClockOutcome {
  const from = start.epochMilliseconds;
  const startDate = start.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const trail = startTrail(calendar, start);
  let left = minutes * 60_000;
  // From the day before, because its hours may end at this very midnight.
  const first = startDate.subtract({ days: 1 });
  for (const day of daysAhead(calendar, first, (one) => one.open.length > 0)) {
    if (day.whole.end > from) lookAt(trail, day);
    for (const span of day.open) {
      if (span.end < from) continue;
      const begin = Math.max(span.start, from);
      const end = Math.min(begin + left, span.end);
      count(trail, day, { start: begin, end }, calendar.timeZone);
      left -= end - begin;
      if (left > 0) continue;
      lookAt(trail, day);
      return reading(calendar, trail, end);
    }
    if (day.whole.end > from) explainNothingLeft(trail, day, from);
  }
  return noTimeAhead(startDate);
}

/** Says why a day gave no time at all. */
function explainNothingLeft(trail: Trail, day: CalendarDay, from: number): void {
  const last = day.open.at(-1);
  if (last === undefined) skip(trail, day, day.special ? 'closed-special' : 'closed');
  else if (last.end <= from) {
    trail.steps.push({ code: 'after-hours', facts: { date: day.date.toString() } });
  }
}
