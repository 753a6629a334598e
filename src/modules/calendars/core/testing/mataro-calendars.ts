import type { Calendar, Holiday, HoursInterval } from '../calendar.ts';

const regional = [
  '2026-01-01',
  '2026-01-06',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-06-24',
  '2026-08-15',
  '2026-09-11',
  '2026-10-12',
  '2026-12-08',
  '2026-12-25',
  '2026-12-26',
];
const holidays: readonly Holiday[] = [
  ...regional.map((date): Holiday => ({ date, scope: 'regional' })),
  { date: '2026-05-25', scope: 'local:08121', names: { ca: 'Fira de Mataró' } },
  { date: '2026-07-27', scope: 'local:08121', names: { ca: 'Les Santes' } },
];

function officeCalendar(opens: string): Calendar {
  const long: readonly HoursInterval[] = [{ from: opens, to: '18:00' }];
  return {
    timeZone: 'Europe/Madrid',
    weeklyHours: { 1: long, 2: long, 3: long, 4: long, 5: [{ from: opens, to: '15:00' }] },
    specialHours: [],
    holidays,
    nonWorkingWeekdays: [6, 7],
    publishedYears: [2026],
  };
}

/** The calendars of the published values: Mataró 2026, at the counter and on the telephone. */
export const onSite = officeCalendar('09:00');
export const phone = officeCalendar('08:30');
