import type { Localized } from '../../../kernel/localized.ts';

/** Wall times `HH:MM` of one day, `to` not included; `24:00` is the end of the day. */
export interface HoursInterval {
  readonly from: string;
  readonly to: string;
}

/**
 * Usual hours by ISO 8601 weekday, `1` Monday to `7` Sunday; a weekday that is missing or has no
 * interval is closed. Several intervals are a split shift.
 */
export type WeeklyHours = Readonly<Record<string, readonly HoursInterval[]>>;

/** Who declares a holiday: the country or region, or one town (`local:` + its official code). */
export type HolidayScope = 'regional' | `local:${string}`;

export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly scope: HolidayScope;
  readonly names?: Localized;
}

/** The hours of one date instead of the usual ones: a short day, an extra opening, a closure (no hours). */
export interface SpecialHours {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly hours: readonly HoursInterval[];
  /** Opens even when the date is a holiday. Without it the holiday wins. */
  readonly evenOnHoliday?: boolean;
}

/**
 * A calendar as data: the opening hours of one team or building, and the days that do not count for
 * terms. `holidays` holds every holiday that applies here, those of the person's town included when
 * a term asks for it (art. 30.6 LPAC: non-working in either place is non-working).
 */
export interface Calendar {
  /** IANA name, such as `Europe/Madrid`. */
  readonly timeZone: string;
  readonly weeklyHours: WeeklyHours;
  readonly specialHours: readonly SpecialHours[];
  readonly holidays: readonly Holiday[];
  /** ISO weekdays that are not working days for terms; for Spain Saturday and Sunday (art. 30.2 LPAC). */
  readonly nonWorkingWeekdays: readonly number[];
  /** Years whose official calendar is published and entered; any other year is provisional. */
  readonly publishedYears: readonly number[];
}
