import { pickText, type Localized } from '../../../kernel/localized.ts';
import type { Temporal } from '../../../kernel/time.ts';
import type { Translator } from '../../../locales/translate.ts';
import { pageLanguage } from '../../../web/frame/page-language.ts';
import type { HeadquartersCouncil, Opening, PublicAnswer } from '../headquarters-council.ts';

/** Who reads, in what language and when: what every view needs besides its own data. */
export interface Reading {
  readonly council: HeadquartersCouncil;
  readonly t: Translator;
  /** The language asked for. */
  readonly language: string;
  /** The language of the page's own words; differs when the house does not ship the asked one. */
  readonly shown: string;
  /** The council's wall clock. */
  readonly now: Temporal.ZonedDateTime;
  /** Of a calendar of the council, now; null when there is no such calendar. */
  readonly opening: (calendar: string) => Opening | null;
  /** The published answer, by procedure number. */
  readonly answer: (procedure: number) => PublicAnswer | null;
}

export interface ReadingSource {
  readonly council: HeadquartersCouncil;
  readonly t: Translator;
  readonly language: string;
  readonly at: Temporal.Instant;
  readonly opening: (calendar: string, at: Temporal.Instant) => Opening | null;
  readonly answer: (procedure: number) => PublicAnswer | null;
}

export function readingOf(source: ReadingSource): Reading {
  const { council, t, language, at, answer } = source;
  return {
    council,
    t,
    language,
    shown: pageLanguage(language),
    now: at.toZonedDateTimeISO(council.council.timeZone),
    opening: (calendar) => source.opening(calendar, at),
    answer,
  };
}

/** A text of the council. `lang` is there only when the text is not in the page's language. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

/** The text in the asked language, else in the council's own, else in any: `lang` then says which. */
export function say(texts: Localized, reading: Reading): Said {
  const picked = pickText(texts, reading.language, [
    reading.shown,
    reading.council.council.defaultLanguage,
  ]);
  if (picked === null) return { text: '' };
  return saidIn(picked.text, picked.language, reading);
}

export function saidIn(text: string, language: string, reading: Reading): Said {
  return language === reading.shown ? { text } : { text, lang: language };
}
