import type { Temporal } from '../../../kernel/time.ts';
import { instantOfWall, startOfDate } from '../../../kernel/wall-time.ts';
import type { Calendar, Holiday, HoursInterval } from './calendar.ts';

/** Real time between two instants, milliseconds since the epoch; `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a calendar says of one date. */
export interface CalendarDay {
  readonly date: Temporal.PlainDate;
  readonly holiday: Holiday | null;
  /** Its year has no published calendar: a holiday may still be declared. */
  readonly provisional: boolean;
  /** Counts for legal terms. */
  readonly working: boolean;
  /** Opening hours, in order. */
  readonly open: readonly Span[];
  /** The hours come from a dated exception. */
  readonly special: boolean;
  /** Midnight to midnight: 23 or 25 h when the clocks change. */
  readonly whole: Span;
}

export function calendarDay(calendar: Calendar, date: Temporal.PlainDate): CalendarDay {
  const iso = date.toString();
  const holiday = calendar.holidays.find((one) => one.date === iso) ?? null;
  const exception = calendar.specialHours.find((one) => one.date === iso);
  const special = exception !== undefined && (holiday === null || exception.evenOnHoliday === true);
  const weekday = date.dayOfWeek;
  let hours = holiday === null ? (calendar.weeklyHours[`${weekday}`] ?? []) : [];
  if (special) hours = exception.hours;
  return {
    date,
    holiday,
    provisional: !calendar.publishedYears.includes(date.year),
    working: holiday === null && !calendar.nonWorkingWeekdays.includes(weekday),
    open: openSpans(hours, date, calendar.timeZone),
    special,
    whole: {
      start: startOfDate(date, calendar.timeZone).epochMilliseconds,
      end: startOfDate(date.add({ days: 1 }), calendar.timeZone).epochMilliseconds,
    },
  };
}

/** Hours that a change of the clocks skips entirely are left out. */
function openSpans(
  hours: readonly HoursInterval[],
  date: Temporal.PlainDate,
  timeZone: string,
): Span[] {
  const at = (time: string) => {
    const wall =
      time === '24:00' ? date.add({ days: 1 }).toPlainDateTime() : date.toPlainDateTime(time);
    return instantOfWall(wall, timeZone).epochMilliseconds;
  };
  return hours
    .map(({ from, to }) => ({ start: at(from), end: at(to) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start);
}
