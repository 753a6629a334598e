import type { Localized } from '../../../kernel/localized.ts';
import type { HolidayScope } from './calendar.ts';
import type { ExplanationCode, ExplanationStep } from './explanation.ts';

/** How the caller's language writes dates, times and durations. */
export interface StepFormats {
  /** From `YYYY-MM-DD`. */
  readonly date: (iso: string) => string;
  /** From `HH:MM` or `HH:MM:SS`, up to `24:00`. */
  readonly time: (wall: string) => string;
  /** From minutes, with fractions when a count starts within a minute. */
  readonly duration: (minutes: number) => string;
  /** The holiday's name in the reader's language; null when it has none. */
  readonly holidayName: (names: Localized) => string | null;
}

export interface StepMessage {
  /** `holiday-unnamed` when the holiday has no name. */
  readonly key: `calendars.explain.${ExplanationCode | 'holiday-unnamed'}`;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The steps as message keys with formatted parameters: the words are in `src/locales`. */
export function explanationMessages(
  steps: readonly ExplanationStep[],
  formats: StepFormats,
): StepMessage[] {
  return steps.map((step) => stepMessage(step, formats));
}

function stepMessage(step: ExplanationStep, formats: StepFormats): StepMessage {
  const { date, time, duration } = formats;
  const key = `calendars.explain.${step.code}` as const;
  switch (step.code) {
    case 'starts':
    case 'due':
      return { key, params: { date: date(step.facts.date), time: time(step.facts.time) } };
    case 'counted':
    case 'counted-special-hours': {
      const { from, to, minutes } = step.facts;
      const params = { from: time(from), to: time(to), duration: duration(minutes) };
      return { key, params: { date: date(step.facts.date), ...params } };
    }
    case 'working-days-counted':
    case 'natural-days-counted': {
      const { from, to, days } = step.facts;
      return { key, params: { from: date(from), to: date(to), days } };
    }
    case 'holiday':
      return holidayMessage(date(step.facts.date), step.facts, formats);
    case 'wall-clock':
      return { key, params: { duration: duration(step.facts.minutes) } };
    case 'provisional-year':
      // As text, so that no language writes the year with a thousands separator.
      return { key, params: { year: String(step.facts.year) } };
    case 'after-hours':
    case 'closed':
    case 'closed-special':
    case 'non-working-weekday':
    case 'day-after':
    case 'received-on-working-day':
    case 'deemed-next-working-day':
      break;
  }
  return { key, params: { date: date(step.facts.date) } };
}

function holidayMessage(
  date: string,
  facts: { readonly scope: HolidayScope; readonly names: Localized | null },
  formats: StepFormats,
): StepMessage {
  const scope = facts.scope === 'regional' ? 'regional' : 'local';
  const name = facts.names === null ? null : formats.holidayName(facts.names);
  return name === null
    ? { key: 'calendars.explain.holiday-unnamed', params: { date, scope } }
    : { key: 'calendars.explain.holiday', params: { date, scope, name } };
}
