import { type Result, refuse } from '../../../kernel/result.ts';
import type { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import type { ClockReading } from './clock-reading.ts';
import { addLegalHours } from './legal-hours.ts';
import { addNaturalDays, addNaturalTime } from './natural-time.ts';
import { addServiceTime } from './service-clock.ts';
import { addWorkingDays } from './working-days.ts';

export const clockNames = ['service', 'legal-hours', 'working-days', 'natural'] as const;
export type ClockName = (typeof clockNames)[number];

/** Longest amounts, so that a slip of the keyboard does not count for minutes on end: ten years. */
export const mostHours = 87_600;
export const mostDays = 3_650;

/** A clock name and one amount, as a person or a charter writes them. */
export interface ClockRequest {
  readonly clock: string;
  readonly calendar: Calendar;
  readonly from: Temporal.Instant;
  /** More than 0; fractions down to a minute. */
  readonly hours?: number | undefined;
  /** Whole, 1 or more; only for `working-days` and `natural`. */
  readonly days?: number | undefined;
}

export type ClockRefusal =
  | 'clock-unknown'
  | 'clock-needs-hours'
  | 'clock-needs-days'
  | 'clock-amount-missing'
  | 'clock-amount-twice'
  | 'clock-hours-invalid'
  | 'clock-days-invalid'
  | 'no-working-time-ahead';

/** The four clocks behind one door. Days count from the day after `from`. */
export function clockAdd(request: ClockRequest): Result<ClockReading, ClockRefusal> {
  const { clock, calendar, from, hours, days } = request;
  if (!isClockName(clock)) return refuse('clock-unknown', { clock, known: clockNames.join(', ') });
  if (hours !== undefined && days !== undefined) return refuse('clock-amount-twice', { clock });
  if (days !== undefined) {
    if (clock === 'service' || clock === 'legal-hours')
      return refuse('clock-needs-hours', { clock });
    if (!Number.isInteger(days) || days < 1 || days > mostDays) {
      return refuse('clock-days-invalid', { days: factOf(days), most: mostDays });
    }
    const date = from.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
    const add = clock === 'natural' ? addNaturalDays : addWorkingDays;
    return add(calendar, date, days);
  }
  if (clock === 'working-days') return refuse('clock-needs-days', { clock });
  if (hours === undefined) {
    return clock === 'natural'
      ? refuse('clock-amount-missing', { clock })
      : refuse('clock-needs-hours', { clock });
  }
  const minutes = Math.round(hours * 60);
  const wholeMinutes = Math.abs(hours * 60 - minutes) < 1e-6;
  if (!wholeMinutes || minutes < 1 || hours > mostHours) {
    return refuse('clock-hours-invalid', { hours: factOf(hours), most: mostHours });
  }
  const add = { service: addServiceTime, 'legal-hours': addLegalHours, natural: addNaturalTime };
  return add[clock](calendar, from, minutes);
}

export function isClockName(text: string): text is ClockName {
  return clockNames.some((name) => name === text);
}

/** `NaN` and infinities do not survive JSON. */
function factOf(amount: number): number | string {
  return Number.isFinite(amount) ? amount : String(amount);
}
