import { z } from 'zod';
import { holidayScope } from './holidays.ts';
import { identifier, plainDate, weekday } from './words.ts';
import type { LocalizedSchema } from './localized-text.ts';

const hoursPattern = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Wall time in the calendar's zone, `09:00-18:00`; several a day in order, none overlapping. */
const dayHours = z
  .array(z.string().regex(hoursPattern))
  .min(1)
  .superRefine((spans, context) => {
    let last = '';
    for (const [index, span] of spans.entries()) {
      const [open = '', close = ''] = span.split('-');
      if (open < close && open >= last) last = close;
      else
        context.addIssue({ code: 'custom', path: [index], params: { code: 'hours-order', span } });
    }
  });

/** A weekday that is missing is closed. */
const weeklyHours = z.partialRecord(weekday, dayHours);

/**
 * One entry of `calendars.yaml`: the opening hours of a team or a building. `special` replaces the
 * weekly hours from the first to the last day, both included (summer timetable, half days).
 */
export function calendarSchema(text: LocalizedSchema) {
  return z.strictObject({
    id: identifier,
    name: text,
    kind: z.enum(['team', 'building']),
    timeZone: z.string(),
    /** Scopes of `holidays.yaml` that close this calendar. */
    holidays: z.array(holidayScope).default([]),
    weekly: weeklyHours,
    special: z
      .array(
        z.strictObject({
          from: plainDate,
          to: plainDate,
          weekly: weeklyHours,
          /** Opens even on a holiday; without it the holiday wins. */
          evenOnHoliday: z.boolean().default(false),
        }),
      )
      .default([]),
  });
}

export type CalendarEntry = z.infer<ReturnType<typeof calendarSchema>>;
