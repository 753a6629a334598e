import { type Result, ok, refuse } from '../../../kernel/result.ts';
import { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import type { CalendarDay, Span } from './calendar-day.ts';
import { idleDaysLimit } from './days-ahead.ts';
import type { ExplanationStep } from './explanation.ts';

/** What a clock answers. */
export interface ClockReading {
  /** In the calendar's time zone. */
  readonly due: Temporal.ZonedDateTime;
  /** Some day that was looked at lies in a year without a published calendar: `due` may move later. */
  readonly provisional: boolean;
  readonly explanation: readonly ExplanationStep[];
}

/** Refused when no time that counts is left ahead. */
export type ClockOutcome = Result<ClockReading, 'no-working-time-ahead'>;

/** The days a clock looks at, in order, and why. */
export interface Trail {
  readonly steps: ExplanationStep[];
  readonly provisionalYears: Set<number>;
}

export function startTrail(calendar: Calendar, start: Temporal.Instant): Trail {
  const moment = momentOf(start.epochMilliseconds, calendar.timeZone);
  return { steps: [{ code: 'starts', facts: moment }], provisionalYears: new Set() };
}

export function lookAt(trail: Trail, day: CalendarDay): void {
  if (day.provisional) trail.provisionalYears.add(day.date.year);
}

/** Writes down a stretch that was counted; nothing for an empty one. */
export function count(trail: Trail, day: CalendarDay, span: Span, timeZone: string): void {
  if (span.end === span.start) return;
  const from = momentOf(span.start, timeZone).time;
  const to = span.end === day.whole.end ? '24:00' : momentOf(span.end, timeZone).time;
  const minutes = (span.end - span.start) / 60_000;
  trail.steps.push({
    code: day.special ? 'counted-special-hours' : 'counted',
    facts: { date: day.date.toString(), from, to, minutes },
  });
}

/** Writes down why a date does not count; `otherwise` when it is not a holiday. */
export function skip(
  trail: Trail,
  day: CalendarDay,
  otherwise: 'after-hours' | 'closed' | 'closed-special' | 'non-working-weekday',
): void {
  const date = day.date.toString();
  if (day.holiday === null) trail.steps.push({ code: otherwise, facts: { date } });
  else {
    const { scope, names = null } = day.holiday;
    trail.steps.push({ code: 'holiday', facts: { date, scope, names } });
  }
}

export function reading(
  calendar: Calendar,
  trail: Trail,
  due: number,
): { readonly ok: true; readonly value: ClockReading } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(due).toZonedDateTimeISO(calendar.timeZone);
  const years = [...trail.provisionalYears];
  const explanation: ExplanationStep[] = [
    ...trail.steps,
    ...years.map((year) => ({ code: 'provisional-year', facts: { year } }) as const),
    { code: 'due', facts: momentOf(due, calendar.timeZone) },
  ];
  return ok({ due: zoned, provisional: years.length > 0, explanation });
}

export function noTimeAhead(from: Temporal.PlainDate) {
  return refuse('no-working-time-ahead', { from: from.toString(), idleDays: idleDaysLimit });
}

/** Seconds are shown only where they say something. */
function momentOf(epochMilliseconds: number, timeZone: string): { date: string; time: string } {
  const zoned =
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
  const smallestUnit = zoned.second === 0 ? 'minute' : 'second';
  return {
    date: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit }),
  };
}
