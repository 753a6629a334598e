import { Temporal } from '../../../kernel/time.ts';
import type { CouncilDocument } from './council-document.ts';
import { weekday, type Weekday } from './words.ts';

type Weekly = Partial<Record<Weekday, string[]>>;

/**
 * One calendar of the council in the shape that the clocks count with: ISO weekdays `1`..`7`, wall
 * times `HH:MM`, the holidays of its scopes. Null when the council has no calendar of this id.
 */
export function calendarOfCouncil(document: CouncilDocument, id: string) {
  const entry = document.calendars.find((calendar) => calendar.id === id);
  if (entry === undefined) return null;
  const { days, publishedYears, nonWorkingWeekdays } = document.holidays;
  return {
    timeZone: entry.timeZone,
    weeklyHours: Object.fromEntries(
      weekday.options.map((day, index) => [String(index + 1), hours(entry.weekly, day)]),
    ),
    specialHours: entry.special.flatMap(({ from, to, weekly, evenOnHoliday }) =>
      datesBetween(from, to).map((date) => {
        const day = weekday.options[Temporal.PlainDate.from(date).dayOfWeek - 1];
        return { date, hours: day === undefined ? [] : hours(weekly, day), evenOnHoliday };
      }),
    ),
    holidays: days
      .filter(({ scope }) => entry.holidays.includes(scope))
      .map(({ date, scope, name }) => ({ date, scope, names: name })),
    nonWorkingWeekdays: nonWorkingWeekdays.map((day) => weekday.options.indexOf(day) + 1),
    publishedYears,
  };
}

function hours(weekly: Weekly, day: Weekday) {
  return (weekly[day] ?? []).map((span) => {
    const [from = '', to = ''] = span.split('-');
    return { from, to };
  });
}

function datesBetween(from: string, to: string): string[] {
  const last = Temporal.PlainDate.from(to);
  const dates: string[] = [];
  let day = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    dates.push(day.toString());
    day = day.add({ days: 1 });
  }
  return dates;
}
