import { Temporal } from '../../../kernel/time.ts';
import { formatDate, formatWeekday } from '../../../web/format/format-date.ts';
import { formatHours, timeOfText } from '../../../web/format/format-time.ts';
import type { CalendarFacts, WeeklySpans } from '../headquarters-council.ts';
import { say, type Reading } from './reading.ts';

export interface HoursWords {
  /** "de dilluns a dijous, de 9 a 18 h", one line each. */
  readonly lines: readonly string[];
  /** When the lines are those of a season: until when. */
  readonly until: string | null;
  /** Days of the next month that differ. */
  readonly exceptions: readonly string[];
}

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A special period of at least so many days is the timetable of a season, not an exception. */
const seasonDays = 7;
const aheadDays = 31;

/** The usual hours of a calendar, or those of the season that runs now. */
export function hoursWords(calendar: CalendarFacts, reading: Reading): HoursWords {
  const today = reading.now.toPlainDate();
  const season = calendar.special.find(
    ({ from, to }) => lasts(from, to) >= seasonDays && covers(from, to, today),
  );
  const until = season === undefined ? null : dated(season.to, reading);
  return {
    lines: weekLines(season?.weekly ?? calendar.weekly, reading),
    until: until === null ? null : reading.t('headquarters.hours.special', { date: until }),
    exceptions: exceptionsOf(calendar, reading, today),
  };
}

/** Today's hours in words: "de 9 a 18 h"; null when it does not open today. */
export function hoursOfToday(calendar: CalendarFacts, reading: Reading): string | null {
  const today = reading.now.toPlainDate();
  const weekday = week[today.dayOfWeek - 1] ?? '';
  const special = calendar.special.find(({ from, to }) => covers(from, to, today));
  const holiday = holidaysOf(calendar, reading).some(({ date }) => date === today.toString());
  if (holiday && special?.evenOnHoliday !== true) return null;
  const spans = (special?.weekly ?? calendar.weekly)[weekday] ?? [];
  return spans.length === 0 ? null : spansWords(spans, reading);
}

function weekLines(weekly: WeeklySpans, reading: Reading): string[] {
  const groups: { first: number; last: number; spans: readonly string[] }[] = [];
  week.forEach((day, index) => {
    const spans = weekly[day] ?? [];
    const group = groups.at(-1);
    if (group !== undefined && group.spans.join() === spans.join()) group.last = index;
    else groups.push({ first: index, last: index, spans });
  });
  return groups
    .filter(({ spans }) => spans.length > 0)
    .map(({ first, last, spans }) => {
      const days = daysWords(first, last, reading);
      const hours = spansWords(spans, reading);
      return capital(reading.t('headquarters.hours.daysAnd', { days, hours }), reading);
    });
}

function daysWords(first: number, last: number, { t, shown }: Reading): string {
  const from = formatWeekday(first + 1, shown);
  if (first === last) return from;
  return t('headquarters.hours.days', { from, to: formatWeekday(last + 1, shown) });
}

function spansWords(spans: readonly string[], { t, shown }: Reading): string {
  return spans
    .map((span) => {
      const [from = '', to = ''] = span.split('-');
      return formatHours(timeOfText(from), timeOfText(to), shown);
    })
    .reduce((first, second) => t('headquarters.hours.and', { first, second }));
}

function exceptionsOf(
  calendar: CalendarFacts,
  reading: Reading,
  today: Temporal.PlainDate,
): string[] {
  const soon = (date: string) => {
    const days = today.until(Temporal.PlainDate.from(date)).days;
    return days >= 0 && days <= aheadDays;
  };
  const closed = holidaysOf(calendar, reading)
    .filter(({ date }) => soon(date))
    .map(({ date, name }) => {
      const facts = { date: dated(date, reading), name: say(name, reading).text };
      return { date, text: capital(reading.t('headquarters.hours.closedOn', facts), reading) };
    });
  const different = calendar.special
    .filter(({ from, to }) => lasts(from, to) === 1 && soon(from))
    .map(({ from, weekly }) => {
      const weekday = week[Temporal.PlainDate.from(from).dayOfWeek - 1] ?? '';
      const spans = weekly[weekday] ?? [];
      const hours =
        spans.length === 0 ? reading.t('headquarters.hours.closed') : spansWords(spans, reading);
      const facts = { date: dated(from, reading), hours };
      return {
        date: from,
        text: capital(reading.t('headquarters.hours.differentOn', facts), reading),
      };
    });
  return [...closed, ...different]
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map(({ text }) => text);
}

/** A line of its own begins with a capital letter. */
export function capital(text: string, { shown }: Reading): string {
  return text.charAt(0).toLocaleUpperCase(shown) + text.slice(1);
}

function holidaysOf(calendar: CalendarFacts, { council }: Reading) {
  return council.holidays.days.filter(({ scope }) => calendar.holidays.includes(scope));
}

function dated(date: string, { shown, now }: Reading): string {
  return formatDate(Temporal.PlainDate.from(date), { language: shown, today: now.toPlainDate() });
}

function covers(from: string, to: string, day: Temporal.PlainDate): boolean {
  const iso = day.toString();
  return from <= iso && iso <= to;
}

function lasts(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
}
