import type { Temporal } from '../../kernel/time.ts';

export interface DateStyle {
  readonly language: string;
  /** The council's day, to leave out its year and to say near days. */
  readonly today: Temporal.PlainDate;
  /** "avui", "demà, dimecres 25" instead of the whole date. */
  readonly near?: boolean;
  /** Legal lines always say the year. */
  readonly year?: boolean;
}

/**
 * "dijous 26 de novembre", "Thursday 26 November"; the year only when it is not this one or asked
 * for. Never figures alone. Languages the house does not write itself follow CLDR.
 */
export function formatDate(date: Temporal.PlainDate, style: DateStyle): string {
  const { language, today } = style;
  if (style.near === true) {
    const days = today.until(date).days;
    if (days === 0) return relativeDay(0, language);
    if (days === 1) return `${relativeDay(1, language)}, ${nextDay(date, language)}`;
  }
  const year = style.year === true || date.year !== today.year;
  return written(date, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' as const } : {}),
  });
}

/** Legal lines and version lines: "3 de novembre de 2026". */
export function formatDayOfYear(date: Temporal.PlainDate, language: string): string {
  return written(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "dilluns"; ISO weekday, 1 is Monday. */
export function formatWeekday(weekday: number, language: string): string {
  // 3 January 2000 was a Monday.
  return formatter(language, { weekday: 'long' }).format(new Date(Date.UTC(2000, 0, 2 + weekday)));
}

function nextDay(date: Temporal.PlainDate, language: string): string {
  if (!plain.has(language))
    return written(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
  return `${formatWeekday(date.dayOfWeek, language)} ${date.day}`;
}

function relativeDay(days: number, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** Written without the comma that CLDR puts after the weekday. */
const plain = new Set(['ca', 'es', 'en']);

function written(
  date: Temporal.PlainDate,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const day = new Date(Date.UTC(date.year, date.month - 1, date.day));
  const text = formatter(language, options).format(day);
  return plain.has(language) ? text.replace(/^(\S+), /u, '$1 ') : text;
}

const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${Object.keys(options).join(' ')}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  // English as Europe writes it: day before month.
  const locale = language === 'en' ? 'en-GB' : language;
  const fresh = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  made.set(key, fresh);
  return fresh;
}
