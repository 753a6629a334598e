import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import type { ClockOutcome } from './clock-reading.ts';
import { addNaturalDays } from './natural-time.ts';

/** Natural days without access after which a notification counts as rejected (art. 43.2 LPAC). */
export const notificationDays = 10;

/**
 * The last instant at which an electronic notification deposited then can be opened. For what is
 * told to people only: the legal date comes from the evidence of the notification platform.
 */
export function notificationAccessibleThrough(
  calendar: Calendar,
  deposited: Temporal.Instant,
  days: number = notificationDays,
): ClockOutcome {
  const date = deposited.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  return addNaturalDays(calendar, date, days);
}
