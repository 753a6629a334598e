import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Temporal } from '../../../kernel/time.ts';
import { latestWallAt } from '../../../kernel/wall-time.ts';
import type { Calendar } from './calendar.ts';
import { calendarDay } from './calendar-day.ts';
import type { ClockOutcome, ClockReading } from './clock-reading.ts';
import { addLegalHours } from './legal-hours.ts';
import { addNaturalDays, addNaturalTime } from './natural-time.ts';
import { addServiceTime } from './service-clock.ts';
import { arbitraryMinutes, arbitraryScene, withHoliday } from './testing/arbitrary-calendar.ts';
import { addWorkingDays } from './working-days.ts';

type Add = (calendar: Calendar, start: Temporal.Instant, amount: number) => ClockOutcome;

const onDates =
  (add: (calendar: Calendar, from: Temporal.PlainDate, days: number) => ClockOutcome): Add =>
  (calendar, start, amount) =>
    add(calendar, start.toZonedDateTimeISO(calendar.timeZone).toPlainDate(), amount);

const days = fc.integer({ min: 1, max: 12 });
const clocks: readonly { name: string; add: Add; amounts: fc.Arbitrary<number> }[] = [
  { name: 'service', add: addServiceTime, amounts: arbitraryMinutes },
  { name: 'legal hours', add: addLegalHours, amounts: arbitraryMinutes },
  { name: 'working days', add: onDates(addWorkingDays), amounts: days },
  { name: 'natural days', add: onDates(addNaturalDays), amounts: days },
  { name: 'natural hours', add: addNaturalTime, amounts: arbitraryMinutes },
];

/** By the wall clock, a pause inside an hour that the clocks skip cannot be resumed where it was. */
function pausesInSkippedHour(
  start: Temporal.Instant,
  minutes: number,
  pause: Temporal.ZonedDateTime,
) {
  const wall = latestWallAt(start, pause.timeZoneId).add({ minutes });
  return !pause.toPlainDateTime().equals(wall);
}

function reading(outcome: ClockOutcome): ClockReading {
  if (!outcome.ok) expect.fail(outcome.refusal.code);
  return outcome.value;
}
const due = (outcome: ClockOutcome) => reading(outcome).due.epochMilliseconds;

describe.each(clocks)('$name', ({ name, add, amounts }) => {
  test('never earlier for a later start', () => {
    fc.assert(
      fc.property(arbitraryScene, amounts, ({ calendar, starts: [early, late] }, amount) => {
        expect(due(add(calendar, early, amount))).toBeLessThanOrEqual(
          due(add(calendar, late, amount)),
        );
      }),
    );
  });

  test('never earlier for a larger amount, never before the start', () => {
    fc.assert(
      fc.property(arbitraryScene, amounts, amounts, ({ calendar, starts: [start] }, a, b) => {
        const smaller = due(add(calendar, start, Math.min(a, b)));
        expect(smaller).toBeLessThanOrEqual(due(add(calendar, start, Math.max(a, b))));
        expect(smaller).toBeGreaterThanOrEqual(start.epochMilliseconds);
      }),
    );
  });

  test('a new holiday never makes it earlier', () => {
    fc.assert(
      fc.property(arbitraryScene, amounts, ({ calendar, starts: [start], newHoliday }, amount) => {
        const after = due(add(withHoliday(calendar, newHoliday), start, amount));
        expect(after).toBeGreaterThanOrEqual(due(add(calendar, start, amount)));
      }),
    );
  });

  test('a and then b is a + b', () => {
    fc.assert(
      fc.property(arbitraryScene, amounts, amounts, ({ calendar, starts: [start] }, a, b) => {
        const first = reading(add(calendar, start, a)).due;
        if (name === 'natural hours') fc.pre(!pausesInSkippedHour(start, a, first));
        expect(due(add(calendar, first.toInstant(), b))).toBe(due(add(calendar, start, a + b)));
      }),
    );
  });

  test('explains itself from start to due', () => {
    fc.assert(
      fc.property(arbitraryScene, amounts, ({ calendar, starts: [start] }, amount) => {
        const { explanation, due: end } = reading(add(calendar, start, amount));
        expect(['starts', 'day-after']).toContain(explanation[0]?.code);
        const last = explanation.at(-1);
        if (last?.code !== 'due') expect.fail('the last step is not due');
        expect(`${last.facts.date}T${last.facts.time}`).toBe(
          end.toPlainDateTime().toString({ smallestUnit: end.second === 0 ? 'minute' : 'second' }),
        );
        let counted = 0;
        for (const step of explanation) {
          if (step.code === 'counted' || step.code === 'counted-special-hours') {
            counted += step.facts.minutes;
          } else if (step.code === 'working-days-counted' || step.code === 'natural-days-counted') {
            counted += step.facts.days;
          } else if (step.code === 'wall-clock') counted += step.facts.minutes;
        }
        expect(counted).toBeCloseTo(amount, 6);
      }),
    );
  });
});

test('service time is due inside opening hours, closing time included', () => {
  fc.assert(
    fc.property(arbitraryScene, arbitraryMinutes, ({ calendar, starts: [start] }, amount) => {
      const end = reading(addServiceTime(calendar, start, amount)).due;
      const date = end.toPlainDate();
      const spans = [date.subtract({ days: 1 }), date].flatMap(
        (day) => calendarDay(calendar, day).open,
      );
      const inside = spans.some(
        (span) => span.start <= end.epochMilliseconds && end.epochMilliseconds <= span.end,
      );
      expect(inside).toBe(true);
    }),
  );
});

test.each([
  ['legal hours', addLegalHours, arbitraryMinutes],
  ['working days', onDates(addWorkingDays), days],
] as const)('%s are due on a working day', (_name, add: Add, amounts) => {
  fc.assert(
    fc.property(arbitraryScene, amounts, ({ calendar, starts: [start] }, amount) => {
      const date = reading(add(calendar, start, amount)).due.toPlainDate();
      expect(calendar.holidays.map((holiday) => holiday.date)).not.toContain(date.toString());
      expect(calendar.nonWorkingWeekdays).not.toContain(date.dayOfWeek);
    }),
  );
});

test('natural hours show the same wall time the next day', () => {
  const start = Temporal.PlainDateTime.from('2026-10-24T02:30').toZonedDateTime('Europe/Madrid');
  for (const later of [1, 2]) {
    const calendar: Calendar = {
      timeZone: 'Europe/Madrid',
      weeklyHours: {},
      specialHours: [],
      holidays: [],
      nonWorkingWeekdays: [],
      publishedYears: [],
    };
    const end = reading(addNaturalTime(calendar, start.toInstant(), later * 1440)).due;
    expect(end.toPlainDateTime().toString()).toBe(
      start.toPlainDateTime().add({ days: later }).toString(),
    );
  }
});
