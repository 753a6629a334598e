import { Temporal } from '../../../kernel/time.ts';
import type { Calendar, Holiday } from './calendar.ts';
import type { CalendarDay } from './calendar-day.ts';
import { daysAhead } from './days-ahead.ts';

/** Minutes before closing from which people are told that it closes soon. */
export const closingSoonMinutes = 30;

/** `provisional`: the answer rests on a day of a year without a published calendar. */
export type OpeningState =
  /** `until` is null when it stays open for a week or more. */
  | {
      readonly state: 'open';
      readonly until: Temporal.ZonedDateTime | null;
      readonly provisional: boolean;
    }
  | {
      readonly state: 'closing-soon';
      readonly until: Temporal.ZonedDateTime;
      readonly provisional: boolean;
    }
  | {
      readonly state: 'closed';
      /** Null when no opening is known ahead. */
      readonly opens: Temporal.ZonedDateTime | null;
      /** Today's holiday, when there is one. */
      readonly holiday: Holiday | null;
      readonly provisional: boolean;
    };

/** Open from the opening instant on, closed at the closing instant. */
export function openingState(calendar: Calendar, at: Temporal.Instant): OpeningState {
  const now = at.epochMilliseconds;
  const today = at.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const zoned = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(calendar.timeZone);
  let provisional = false;
  let holiday: Holiday | null = null;
  for (const day of daysAhead(calendar, today, (one) => one.open.length > 0)) {
    provisional ||= day.provisional;
    if (day.date.equals(today)) holiday = day.holiday;
    const span = day.open.find((one) => one.end > now);
    if (span === undefined) continue;
    if (span.start > now)
      return { state: 'closed', opens: zoned(span.start), holiday, provisional };
    const closing = closingTime(calendar, day, span.end);
    const { until } = closing;
    provisional ||= closing.provisional;
    if (until !== null && until - now <= closingSoonMinutes * 60_000) {
      return { state: 'closing-soon', until: zoned(until), provisional };
    }
    return { state: 'open', until: until === null ? null : zoned(until), provisional };
  }
  return { state: 'closed', opens: null, holiday, provisional };
}

/** The end of hours that touch each other, midnight included; null after a week without a pause. */
function closingTime(
  calendar: Calendar,
  from: CalendarDay,
  end: number,
): { until: number | null; provisional: boolean } {
  const week = from.date.add({ days: 7 });
  let until = end;
  let provisional = false;
  for (const day of daysAhead(calendar, from.date, (one) => one.open.length > 0)) {
    if (day.date.equals(week)) return { until: null, provisional };
    provisional ||= day.provisional;
    for (const span of day.open) if (span.start === until) until = span.end;
    if (until < day.whole.end) break;
  }
  return { until, provisional };
}
