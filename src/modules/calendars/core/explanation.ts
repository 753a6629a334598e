import type { Localized } from '../../../kernel/localized.ts';
import type { HolidayScope } from './calendar.ts';

interface Step<Code extends string, Facts> {
  readonly code: Code;
  readonly facts: Facts;
}

/** A stretch of one date: wall times `HH:MM` (`24:00` at the end of the day) and real minutes. */
interface Stretch {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}

interface OneDate {
  readonly date: string;
}

interface Moment extends OneDate {
  /** `HH:MM`, or `HH:MM:SS` where seconds matter (23:59:59). */
  readonly time: string;
}

interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/**
 * Why a deadline falls where it falls, as data in the order of counting. Dates are `YYYY-MM-DD` in
 * the calendar's time zone. The words are in `src/locales` under `calendars.explain.<code>`.
 */
export type ExplanationStep =
  | Step<'starts', Moment>
  | Step<'counted', Stretch>
  | Step<'counted-special-hours', Stretch>
  | Step<'after-hours', OneDate>
  | Step<'closed', OneDate>
  | Step<'closed-special', OneDate>
  | Step<'non-working-weekday', OneDate>
  | Step<'holiday', OneDate & { readonly scope: HolidayScope; readonly names: Localized | null }>
  | Step<'day-after', OneDate>
  | Step<'working-days-counted', DateRange>
  | Step<'natural-days-counted', DateRange>
  | Step<'wall-clock', { readonly minutes: number }>
  | Step<'received-on-working-day', OneDate>
  | Step<'deemed-next-working-day', OneDate>
  | Step<'provisional-year', { readonly year: number }>
  | Step<'due', Moment>;

export type ExplanationCode = ExplanationStep['code'];
