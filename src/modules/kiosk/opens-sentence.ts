import { Temporal } from '../../kernel/time.ts';
import type { Translator } from '../../locales/translate.ts';
import { formatDate, formatWeekday } from '../../web/format/format-date.ts';
import { formatTime } from '../../web/format/format-time.ts';

/** "Obrim demà, dimecres 25, a les 9.00." `opensAt` is ISO 8601 with its offset. */
export function opensSentence(
  t: Translator,
  opensAt: string | null,
  now: Temporal.Instant,
  zone: string,
): string {
  if (opensAt === null) return t('queue.opens.unknown');
  const opening = Temporal.Instant.from(opensAt).toZonedDateTimeISO(zone);
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const date = opening.toPlainDate();
  const time = formatTime(opening, t.language);
  const days = today.until(date).days;
  if (days === 0) return t('queue.opens.today', { time });
  if (days === 1)
    return t('queue.opens.tomorrow', {
      day: `${formatWeekday(date.dayOfWeek, t.language)} ${String(date.day)}`,
      time,
    });
  return t('queue.opens.later', { day: formatDate(date, { language: t.language, today }), time });
}
