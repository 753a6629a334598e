import type { Temporal } from '../../../kernel/time.ts';
import { lastSecondOf } from '../../../kernel/wall-time.ts';
import type { Calendar } from './calendar.ts';
import {
  type ClockOutcome,
  type Trail,
  lookAt,
  noTimeAhead,
  reading,
  skip,
} from './clock-reading.ts';
import { daysAhead } from './days-ahead.ts';

/**
 * Legal working days (art. 30.2 and 30.3 LPAC): counted from the day after `notified`, holidays and
 * non-working weekdays left out; due at 23:59:59 of the last one. `days` is 1 or more.
 */
export function addWorkingDays(
  calendar: Calendar,
  notified: Temporal.PlainDate,
  days: number,
): ClockOutcome {
  const first = notified.add({ days: 1 });
  const trail: Trail = {
    steps: [{ code: 'day-after', facts: { date: first.toString() } }],
    provisionalYears: new Set(),
  };
  let counted = 0;
  let run: Temporal.PlainDate[] = [];
  for (const day of daysAhead(calendar, first, (one) => one.working)) {
    lookAt(trail, day);
    if (day.working) {
      counted += 1;
      run.push(day.date);
    } else {
      closeRun(trail, run);
      run = [];
      skip(trail, day, 'non-working-weekday');
    }
    if (counted === days) {
      closeRun(trail, run);
      const due = lastSecondOf(day.date, calendar.timeZone).epochMilliseconds;
      return reading(calendar, trail, due);
    }
  }
  return noTimeAhead(notified);
}

/** Working days in a row are told as one stretch. */
function closeRun(trail: Trail, run: readonly Temporal.PlainDate[]): void {
  const [from, to] = [run[0], run.at(-1)];
  if (from === undefined || to === undefined) return;
  const facts = { from: from.toString(), to: to.toString(), days: run.length };
  trail.steps.push({ code: 'working-days-counted', facts });
}
