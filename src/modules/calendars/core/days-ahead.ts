import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import { calendarDay, type CalendarDay } from './calendar-day.ts';

/**
 * Days in a row without any time that counts after which a search gives up: more than a year, so
 * that a service open one day a year is still found.
 */
export const idleDaysLimit = 400;

/** The days from `first` on, until `idleDaysLimit` days in a row have nothing that counts. */
export function* daysAhead(
  calendar: Calendar,
  first: Temporal.PlainDate,
  counts: (day: CalendarDay) => boolean,
): Generator<CalendarDay> {
  let date = first;
  for (let idle = 0; idle < idleDaysLimit; date = date.add({ days: 1 })) {
    const day = calendarDay(calendar, date);
    idle = counts(day) ? 0 : idle + 1;
    yield day;
  }
}
