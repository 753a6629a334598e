import { z } from 'zod';
import { plainDate, weekday } from './words.ts';
import type { LocalizedSchema } from './localized-text.ts';

export const holidayScope = z.templateLiteral(['local:', z.string()]).or(z.literal('regional'));

/**
 * `holidays.yaml`: dated non-working days, never a formula (some local days move). A year that is
 * not in `publishedYears` is provisional, and every result that touches it says so.
 */
export function holidaysSchema(text: LocalizedSchema) {
  return z.strictObject({
    publishedYears: z.array(z.int().min(2000).max(2200)),
    /** Days of the week that do not count for legal terms; in Spain Saturday and Sunday. */
    nonWorkingWeekdays: z.array(weekday).default(['sat', 'sun']),
    days: z.array(
      z.strictObject({
        date: plainDate,
        /** `regional` (the country or the region) or `local:CODE`, the municipality's code. */
        scope: holidayScope,
        name: text,
      }),
    ),
  });
}

export type Holidays = z.infer<ReturnType<typeof holidaysSchema>>;
