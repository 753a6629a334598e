import { pickText, type Localized } from '../../../kernel/localized.ts';
import { Temporal } from '../../../kernel/time.ts';
import { translator, type Translator } from '../../../locales/translate.ts';
import { formatDate, formatWeekday } from '../../../web/format/format-date.ts';
import { formatExactTime, formatTime } from '../../../web/format/format-time.ts';
import { pageLanguage } from '../../../web/frame/page-language.ts';

/** Words, hours and days of one page in its language, on the council's wall clock. */
export interface Say {
  readonly t: Translator;
  readonly language: string;
  /** The council's text; `lang` when it is not in the page's language (WCAG 3.1.2). */
  text(texts: Localized): { readonly text: string; readonly lang: string | undefined };
  time(at: Temporal.Instant): string;
  exactTime(at: Temporal.Instant): string;
  /** "Obrim demà, dimecres 25, a les 9.00." */
  opens(opensAt: string | null, now: Temporal.Instant): string;
}

export function sayIn(
  wished: string,
  council: { timeZone(): string; defaultLanguage(): string },
): Say {
  const language = pageLanguage(wished);
  const t = translator(language);
  const zone = council.timeZone();
  const wall = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone);
  return {
    t,
    language,
    text(texts) {
      const picked = pickText(texts, wished, [language, council.defaultLanguage()]);
      if (picked === null) return { text: '', lang: undefined };
      return {
        text: picked.text,
        lang: picked.language === language ? undefined : picked.language,
      };
    },
    time: (at) => formatTime(wall(at), language),
    exactTime: (at) => formatExactTime(wall(at), language),
    opens(opensAt, now) {
      if (opensAt === null) return t('queue.opens.unknown');
      const opening = wall(Temporal.Instant.from(opensAt));
      const today = wall(now).toPlainDate();
      const date = opening.toPlainDate();
      const time = formatTime(opening, language);
      const days = today.until(date).days;
      if (days === 0) return t('queue.opens.today', { time });
      const day =
        days === 1
          ? `${formatWeekday(date.dayOfWeek, language)} ${String(date.day)}`
          : formatDate(date, { language, today });
      return t(days === 1 ? 'queue.opens.tomorrow' : 'queue.opens.later', { day, time });
    },
  };
}
