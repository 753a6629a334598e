import type { Translator } from '../../../locales/translate.ts';
import { fewCases, type Share } from '../core/figures.ts';

/** "12 min"; under a minute is said so. Seconds are rounded to whole minutes. */
export function sayMinutes(t: Translator, seconds: number): string {
  if (seconds === 0) return t('statistics.minutes', { minutes: 0 });
  if (seconds < 30) return t('statistics.underMinute');
  return t('statistics.minutes', { minutes: Math.round(seconds / 60) });
}

/** A wait of `cases` people: nothing of nobody, and of few only that they are few. */
export function sayWait(t: Translator, seconds: number | null, cases: number): string {
  if (cases === 0) return '–';
  return seconds === null ? t('statistics.few') : sayMinutes(t, seconds);
}

export function sayShare(t: Translator, { part, of }: Share): string {
  if (of === 0) return '–';
  if (of < fewCases) return t('statistics.few');
  const style = { style: 'percent', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(t.language, style).format(part / of).replaceAll(/\s/gu, '\u00A0');
}
