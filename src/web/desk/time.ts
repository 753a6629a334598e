import type { DeskLanguage, Words } from './words.ts';

/** Staff sit where the council is, so the browser's own zone is the council's. */
const formats: Record<DeskLanguage, { locale: string; separator: string }> = {
  ca: { locale: 'ca', separator: '.' },
  es: { locale: 'es', separator: ':' },
  en: { locale: 'en-GB', separator: ':' },
};

/** "11.42" in Catalan, "11:42" in Spanish and English. `at` is milliseconds or ISO 8601. */
export function clockTime(at: number | string, language: DeskLanguage, timeZone?: string): string {
  const { locale, separator } = formats[language];
  const parts = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(new Date(at));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${Number(part('hour'))}${separator}${part('minute').padStart(2, '0')}`;
}

/** "3 de novembre"; with the year only when it is not `now`'s. */
export function dayName(at: string, now: string, language: DeskLanguage): string {
  const date = new Date(at);
  return new Intl.DateTimeFormat(formats[language].locale, {
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(date);
}

/** "6 min", "3 h 05". Minutes, rounded down; the space is hard. */
export function minutesText(minutes: number, t: Words): string {
  const whole = Math.max(0, Math.floor(minutes));
  const text =
    whole < 60
      ? t('desk.minutes', { minutes: whole })
      : t('desk.hours', {
          hours: Math.floor(whole / 60),
          minutes: String(whole % 60).padStart(2, '0'),
        });
  return text.replaceAll(' ', '\u00a0');
}

/** Whole minutes from one instant to another. */
export function minutesBetween(from: string, to: number): number {
  return Math.floor((to - Date.parse(from)) / 60_000);
}
