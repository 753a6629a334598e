import type { Localized } from '../../../kernel/localized.ts';

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Wall times `HH:MM` of one day, `to` not included; `24:00` is the end of the day. */
export interface HoursInterval {
  readonly from: string;
  readonly to: string;
}

/** Usual hours; a weekday that is missing or has no interval is closed. Several intervals: a split shift. */
export type WeeklyHours = Readonly<Partial<Record<`${IsoWeekday}`, readonly HoursInterval[]>>>;

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
  /** Weekdays that are not working days for terms; for Spain Saturday and Sunday (art. 30.2 LPAC). */
  readonly nonWorkingWeekdays: readonly IsoWeekday[];
  /** Years whose official calendar is published and entered; any other year is provisional. */
  readonly publishedYears: readonly number[];
}

/** Saturday and Sunday, when a council's data does not say otherwise. */
export const defaultNonWorkingWeekdays: readonly IsoWeekday[] = [6, 7];
