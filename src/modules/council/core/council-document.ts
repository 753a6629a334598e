import type { AnswerRecord } from './answer-record.ts';
import type { CalendarEntry } from './calendar.ts';
import type { Council } from './council.ts';
import type { Holidays } from './holidays.ts';
import type { Keywords } from './keywords.ts';
import type { LocaleTexts } from './locale-texts.ts';
import type { Procedure } from './procedure.ts';
import type { Service } from './service.ts';
import type { Site } from './site.ts';
import type { StaffMember } from './staff-member.ts';

/** A whole council as one checked value: what the files say and what the database holds. */
export interface CouncilDocument {
  readonly council: Council;
  readonly calendars: readonly CalendarEntry[];
  readonly holidays: Holidays;
  readonly sites: readonly Site[];
  readonly services: readonly Service[];
  readonly staff: readonly StaffMember[];
  /** By number. */
  readonly procedures: readonly Procedure[];
  readonly keywords: Keywords;
  /** The published version of each, by procedure number. */
  readonly answers: readonly AnswerRecord[];
  /** Interface texts of languages that the system does not ship, by language. */
  readonly locales: Readonly<Record<string, LocaleTexts>>;
}
