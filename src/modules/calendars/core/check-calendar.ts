import type { Refusal } from '../../../kernel/result.ts';
import { Temporal } from '../../../kernel/time.ts';
import type { Calendar, HoursInterval } from './calendar.ts';

export type CalendarProblemCode =
  | 'time-zone-unknown'
  | 'weekday-unknown'
  | 'time-malformed'
  | 'hours-reversed'
  | 'hours-overlap'
  | 'date-unknown'
  | 'date-repeated'
  | 'holiday-scope-unknown';

/** `facts.field` is the path inside the calendar, such as `weeklyHours.1[0]`. */
export type CalendarProblem = Refusal<CalendarProblemCode>;

/**
 * Everything in a calendar that the clocks could not count with; empty when it is sound. For data
 * that a person wrote: a council's files, the calendar page.
 */
export function checkCalendar(calendar: Calendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const add = (code: CalendarProblemCode, field: string, value: string) => {
    problems.push({ code, facts: { field, value } });
  };
  if (!isTimeZone(calendar.timeZone)) add('time-zone-unknown', 'timeZone', calendar.timeZone);
  for (const [weekday, hours] of Object.entries(calendar.weeklyHours)) {
    const field = `weeklyHours.${weekday}`;
    if (!/^[1-7]$/.test(weekday)) add('weekday-unknown', field, weekday);
    checkHours(hours, field, add);
  }
  for (const weekday of calendar.nonWorkingWeekdays) {
    const known = Number.isInteger(weekday) && weekday >= 1 && weekday <= 7;
    if (!known) add('weekday-unknown', 'nonWorkingWeekdays', String(weekday));
  }
  const specialDates = new Set<string>();
  for (const [index, { date, hours }] of calendar.specialHours.entries()) {
    const field = `specialHours[${index}]`;
    if (!isDate(date)) add('date-unknown', `${field}.date`, date);
    if (specialDates.has(date)) add('date-repeated', `${field}.date`, date);
    specialDates.add(date);
    checkHours(hours, `${field}.hours`, add);
  }
  for (const [index, { date, scope }] of calendar.holidays.entries()) {
    if (!isDate(date)) add('date-unknown', `holidays[${index}].date`, date);
    if (!/^(regional|local:.+)$/.test(scope)) {
      add('holiday-scope-unknown', `holidays[${index}].scope`, scope);
    }
  }
  return problems;
}

function checkHours(
  hours: readonly HoursInterval[],
  field: string,
  add: (code: CalendarProblemCode, field: string, value: string) => void,
): void {
  const sound: HoursInterval[] = [];
  for (const [index, { from, to }] of hours.entries()) {
    const where = `${field}[${index}]`;
    const value = `${from}-${to}`;
    if (!isTime(from) || from === '24:00' || !isTime(to)) add('time-malformed', where, value);
    // Of fixed width, so they compare as text.
    else if (to <= from) add('hours-reversed', where, value);
    else sound.push({ from, to });
  }
  sound.sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { from, to }] of sound.entries()) {
    const before = sound[index - 1];
    if (before !== undefined && from < before.to) add('hours-overlap', field, `${from}-${to}`);
  }
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || text === '24:00';
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
