import { Temporal } from '../../../kernel/time.ts';
import { startOfDate } from '../../../kernel/wall-time.ts';

/** The first instant of the council's day in which `at` lies. */
export function startOfDay(
  council: { timeZone(): string },
  at: Temporal.Instant,
): Temporal.Instant {
  const zone = council.timeZone();
  return startOfDate(at.toZonedDateTimeISO(zone).toPlainDate(), zone);
}
