import { isTimeZone, reference, repeated } from './check-tools.ts';
import type { CouncilProblem } from './council-problem.ts';
import type { ParsedCouncil } from './parse-council.ts';

type Parts = Omit<ParsedCouncil, 'problems' | 'answers' | 'locales'>;

export function checkCouncilFile({ council, calendars }: Parts): CouncilProblem[] {
  if (council === null) return [];
  const file = 'council.yaml';
  const calendarIds = calendars?.map(({ id }) => id);
  const problems = zoneProblems(file, 'timeZone', council.timeZone);
  problems.push(
    ...reference(file, 'defaultLanguage', council.defaultLanguage, council.languages, 'language'),
    ...repeated(file, council.languages, (at) => `languages[${at}]`),
    ...repeated(
      file,
      council.families.map(({ id }) => id),
      (at) => `families[${at}].id`,
    ),
    ...repeated(
      file,
      council.promises.map(({ id }) => id),
      (at) => `promises[${at}].id`,
    ),
  );
  for (const [at, promise] of council.promises.entries()) {
    if (promise.kind !== 'deadline') continue;
    const field = `promises[${at}].calendar`;
    const facts = { clock: promise.clock };
    if (promise.clock !== 'service') {
      if (promise.calendar !== null) {
        problems.push({ file, field, code: 'calendar-not-used', facts });
      }
    } else if (promise.calendar === null) {
      problems.push({ file, field, code: 'calendar-needed', facts });
    } else problems.push(...reference(file, field, promise.calendar, calendarIds, 'calendar'));
  }
  return problems;
}

export function checkCalendars({ calendars, holidays }: Parts): CouncilProblem[] {
  if (calendars === null) return [];
  const file = 'calendars.yaml';
  const scopes = holidays?.days.map(({ scope }): string => scope);
  const ids = calendars.map(({ id }) => id);
  return [
    ...repeated(file, ids, (at) => `calendars[${at}].id`),
    ...calendars.flatMap((calendar, at) => [
      ...zoneProblems(file, `calendars[${at}].timeZone`, calendar.timeZone),
      ...calendar.holidays.flatMap((scope, index) =>
        reference(file, `calendars[${at}].holidays[${index}]`, scope, scopes, 'holiday scope'),
      ),
      ...calendar.special.flatMap(({ from, to }, index): CouncilProblem[] => {
        if (from <= to) return [];
        const field = `calendars[${at}].special[${index}].to`;
        return [{ file, field, code: 'period-order', facts: { from, to } }];
      }),
    ]),
  ];
}

export function checkHolidays({ holidays }: Parts): CouncilProblem[] {
  if (holidays === null) return [];
  const file = 'holidays.yaml';
  const outside = holidays.days.flatMap(({ date }, at): CouncilProblem[] => {
    const year = Number(date.slice(0, 4));
    if (holidays.publishedYears.includes(year)) return [];
    return [{ file, field: `days[${at}].date`, code: 'holiday-outside-years', facts: { year } }];
  });
  return [
    ...repeated(file, holidays.publishedYears, (at) => `publishedYears[${at}]`),
    ...repeated(
      file,
      holidays.days.map(({ date, scope }) => `${date} ${scope}`),
      (at) => `days[${at}].date`,
    ),
    ...outside,
  ];
}

function zoneProblems(file: string, field: string, zone: string): CouncilProblem[] {
  return isTimeZone(zone) ? [] : [{ file, field, code: 'time-zone-unknown', facts: { zone } }];
}
