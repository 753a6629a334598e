import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import {
  type ClockOutcome,
  lookAt,
  noTimeAhead,
  reading,
  skip,
  startTrail,
} from './clock-reading.ts';
import { daysAhead } from './days-ahead.ts';

/**
 * When a filing counts for the person's own term (art. 31.2.b LPAC): when it was received, or at
 * the first hour of the next working day if that day is not one. The administration's terms always
 * count from `received`, and filings keep the order in which they were received.
 */
export function deemedFiling(calendar: Calendar, received: Temporal.Instant): ClockOutcome {
  const date = received.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const trail = startTrail(calendar, received);
  for (const day of daysAhead(calendar, date, (one) => one.working)) {
    lookAt(trail, day);
    if (!day.working) {
      skip(trail, day, 'non-working-weekday');
      continue;
    }
    const sameDay = day.date.equals(date);
    const code = sameDay ? 'received-on-working-day' : 'deemed-next-working-day';
    trail.steps.push({ code, facts: { date: day.date.toString() } });
    return reading(calendar, trail, sameDay ? received.epochMilliseconds : day.whole.start);
  }
  return noTimeAhead(date);
}
