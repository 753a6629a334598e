import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import { calendarDay } from './calendar-day.ts';

/** Minutes of opening hours between two instants, with fractions; 0 when `to` is not after `from`. */
export function elapsedServiceMinutes(
  calendar: Calendar,
  from: Temporal.Instant,
  to: Temporal.Instant,
): number {
  const start = from.epochMilliseconds;
  const end = to.epochMilliseconds;
  let date = from.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  let elapsed = 0;
  for (;;) {
    const day = calendarDay(calendar, date);
    if (day.whole.start >= end) return elapsed / 60_000;
    for (const span of day.open) {
      elapsed += Math.max(0, Math.min(span.end, end) - Math.max(span.start, start));
    }
    date = date.add({ days: 1 });
  }
}
