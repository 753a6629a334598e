import * as fc from 'fast-check';
import { Temporal } from '../../../../kernel/time.ts';
import type { Calendar, Holiday, HoursInterval, SpecialHours } from '../calendar.ts';

/** Dates round which the clocks change (some at midnight), a year ends, or nothing happens. */
const middles = [
  { zone: 'Europe/Madrid', dates: ['2026-03-29', '2026-10-25', '2026-12-31', '2026-07-27'] },
  { zone: 'America/Sao_Paulo', dates: ['2018-11-04', '2018-02-18', '2017-12-31', '2026-02-20'] },
  { zone: 'Asia/Kolkata', dates: ['2026-08-15', '2026-12-31'] },
  // Half an hour forward and back.
  { zone: 'Australia/Lord_Howe', dates: ['2026-04-05', '2026-10-04'] },
];

const clockTime = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** None to three intervals, in any order; they may touch each other and the ends of the day. */
const arbitraryHours: fc.Arbitrary<HoursInterval[]> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 120, 180, 1440)), {
    maxLength: 4,
  })
  .chain((bounds) =>
    fc.tuple(fc.constant(bounds.toSorted((a, b) => a - b)), fc.boolean(), fc.boolean()),
  )
  .map(([bounds, touching, backwards]) => {
    const step = touching ? 1 : 2;
    const hours: HoursInterval[] = [];
    for (let index = 0; index + 1 < bounds.length; index += step) {
      const [from, to] = [bounds[index], bounds[index + 1]];
      if (from === undefined || to === undefined) continue;
      hours.push({ from: clockTime(from), to: clockTime(to) });
    }
    return backwards ? hours.toReversed() : hours;
  });

export interface Scene {
  readonly calendar: Calendar;
  /** Two starts in order, near a day worth looking at. */
  readonly starts: readonly [Temporal.Instant, Temporal.Instant];
  /** A holiday that the calendar may or may not have yet. */
  readonly newHoliday: Holiday;
}

/** Any sound calendar that opens some weekday and has some working weekday, with starts on it. */
export const arbitraryScene: fc.Arbitrary<Scene> = fc
  .constantFrom(...middles)
  .chain(({ zone, dates }) => fc.tuple(fc.constant(zone), fc.constantFrom(...dates)))
  .chain(([zone, iso]) => {
    const middle = Temporal.PlainDate.from(iso);
    const nearDate = fc
      .integer({ min: -4, max: 14 })
      .map((days) => middle.add({ days }).toString());
    const scope = fc.constantFrom<Holiday['scope']>('regional', 'local:08121');
    const holiday: fc.Arbitrary<Holiday> = fc.record({ date: nearDate, scope });
    const special: fc.Arbitrary<SpecialHours> = fc.record({
      date: nearDate,
      hours: arbitraryHours,
      evenOnHoliday: fc.boolean(),
    });
    const calendar: fc.Arbitrary<Calendar> = fc.record({
      timeZone: fc.constant(zone),
      weeklyHours: fc
        .tuple(...Array.from({ length: 7 }, () => arbitraryHours))
        .filter((week) => week.some((hours) => hours.length > 0))
        .map((week) => Object.fromEntries(week.map((hours, day) => [`${day + 1}`, hours]))),
      specialHours: fc.uniqueArray(special, { maxLength: 4, selector: ({ date }) => date }),
      holidays: fc.array(holiday, { maxLength: 8 }),
      nonWorkingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
      publishedYears: fc.subarray([2017, 2018, 2026, 2027]),
    });
    const start = fc
      .oneof(
        fc.integer({ min: -3 * 1440, max: 4 * 1440 }).map((minutes) => minutes * 60),
        fc.integer({ min: -3 * 86_400, max: 4 * 86_400 }),
        fc.integer({ min: -24, max: 30 }).map((hours) => hours * 3600),
      )
      .map((seconds) => middle.toZonedDateTime(zone).toInstant().add({ seconds }));
    return fc.record({
      calendar,
      starts: fc
        .tuple(start, start)
        .map(([a, b]): [Temporal.Instant, Temporal.Instant] =>
          Temporal.Instant.compare(a, b) <= 0 ? [a, b] : [b, a],
        ),
      newHoliday: holiday,
    });
  });

/** Minutes: also whole hours and nothing at all, where ends and beginnings meet. */
export const arbitraryMinutes = fc.oneof(
  fc.constantFrom(0, 1, 30, 60, 120, 1440),
  fc.integer({ min: 0, max: 4000 }),
);

export function withHoliday(calendar: Calendar, holiday: Holiday): Calendar {
  return { ...calendar, holidays: [...calendar.holidays, holiday] };
}
