import { expect, test } from 'vitest';
import { parseClockStart } from '../../../kernel/clock.ts';
import { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import type { ClockOutcome } from './clock-reading.ts';
import { deemedFiling } from './deemed-filing.ts';
import { addLegalHours } from './legal-hours.ts';
import { addNaturalDays, addNaturalTime } from './natural-time.ts';
import { onSite } from './testing/mataro-calendars.ts';
import { addWorkingDays } from './working-days.ts';

const at = (text: string) => parseClockStart(text, 'Europe/Madrid');
const date = (text: string) => Temporal.PlainDate.from(text);

function due(outcome: ClockOutcome): string {
  if (!outcome.ok) expect.fail(outcome.refusal.code);
  return outcome.value.due.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
function codes(outcome: ClockOutcome): string[] {
  if (!outcome.ok) expect.fail(outcome.refusal.code);
  return outcome.value.explanation.map((step) => step.code);
}

test('legal hours that end at midnight before a holiday end at the first hour that works', () => {
  expect(due(addLegalHours(onSite, at('2026-09-10T16:00'), 8 * 60 - 1))).toBe('2026-09-10T23:59');
  expect(due(addLegalHours(onSite, at('2026-09-10T16:00'), 8 * 60))).toBe('2026-09-14T00:00');
  expect(due(addLegalHours(onSite, at('2026-09-09T16:00'), 8 * 60))).toBe('2026-09-10T00:00');
});

test('legal hours that start on a day off count from the next working midnight', () => {
  expect(due(addLegalHours(onSite, at('2026-09-12T11:00'), 60))).toBe('2026-09-14T01:00');
});

test('a council whose week ends on Friday and Saturday counts the hours of a changed clock', () => {
  const calendar: Calendar = { ...onSite, nonWorkingWeekdays: [5, 6] };
  expect(due(addLegalHours(calendar, at('2026-03-29T00:00'), 120))).toBe('2026-03-29T03:00');
  expect(due(addLegalHours(calendar, at('2026-03-29T00:00'), 24 * 60))).toBe('2026-03-30T01:00');
  expect(due(addLegalHours(calendar, at('2026-10-25T00:00'), 24 * 60))).toBe('2026-10-25T23:00');
});

test('working days never count the day of the notification itself', () => {
  expect(due(addWorkingDays(onSite, date('2026-07-22'), 1))).toBe('2026-07-23T23:59');
  expect(due(addWorkingDays(onSite, date('2026-07-24'), 1))).toBe('2026-07-28T23:59');
  expect(due(addWorkingDays(onSite, date('2026-07-25'), 1))).toBe('2026-07-28T23:59');
});

test('working days tell their stretches and the days between', () => {
  const outcome = addWorkingDays(onSite, date('2026-07-22'), 3);
  if (!outcome.ok) expect.fail(outcome.refusal.code);
  expect(outcome.value.explanation).toEqual([
    { code: 'day-after', facts: { date: '2026-07-23' } },
    { code: 'working-days-counted', facts: { from: '2026-07-23', to: '2026-07-24', days: 2 } },
    { code: 'non-working-weekday', facts: { date: '2026-07-25' } },
    { code: 'non-working-weekday', facts: { date: '2026-07-26' } },
    {
      code: 'holiday',
      facts: { date: '2026-07-27', scope: 'local:08121', names: { ca: 'Les Santes' } },
    },
    { code: 'working-days-counted', facts: { from: '2026-07-28', to: '2026-07-28', days: 1 } },
    { code: 'due', facts: { date: '2026-07-28', time: '23:59:59' } },
  ]);
});

test('working days over the year end are provisional, up to the last published day they are not', () => {
  const within = addWorkingDays(onSite, date('2026-12-30'), 1);
  const over = addWorkingDays(onSite, date('2026-12-30'), 2);
  expect(within).toMatchObject({ ok: true, value: { provisional: false } });
  expect(over).toMatchObject({ ok: true, value: { provisional: true } });
  expect(due(over)).toBe('2027-01-01T23:59');
});

test('natural days end at the last second of a day of 23 or 25 hours', () => {
  expect(due(addNaturalDays(onSite, date('2026-03-28'), 1))).toBe('2026-03-29T23:59');
  expect(due(addNaturalDays(onSite, date('2026-10-24'), 1))).toBe('2026-10-25T23:59');
});

test('a filing counts when received on a working day, else from the next one', () => {
  const weekday = deemedFiling(onSite, at('2026-07-28T23:59'));
  expect(due(weekday)).toBe('2026-07-28T23:59');
  expect(codes(weekday)).toEqual(['starts', 'received-on-working-day', 'due']);
  const weekend = deemedFiling(onSite, at('2026-07-25T00:00'));
  expect(due(weekend)).toBe('2026-07-28T00:00');
  expect(codes(weekend)).toEqual([
    'starts',
    'non-working-weekday',
    'non-working-weekday',
    'holiday',
    'deemed-next-working-day',
    'due',
  ]);
});

test('without any working weekday there is no term', () => {
  const calendar: Calendar = { ...onSite, nonWorkingWeekdays: [1, 2, 3, 4, 5, 6, 7] };
  const refused = { ok: false, refusal: { code: 'no-working-time-ahead' } };
  expect(addLegalHours(calendar, at('2026-07-24T13:00'), 1)).toMatchObject(refused);
  expect(addWorkingDays(calendar, date('2026-07-24'), 1)).toMatchObject(refused);
  expect(deemedFiling(calendar, at('2026-07-24T13:00'))).toMatchObject(refused);
});

test('natural hours never end earlier for a start in the second pass of a repeated hour', () => {
  const first = addNaturalTime(onSite, at('2026-10-25T02:59+02:00'), 24 * 60);
  const second = addNaturalTime(onSite, at('2026-10-25T02:00+01:00'), 24 * 60);
  expect(due(first)).toBe('2026-10-26T02:59');
  expect(due(second)).toBe('2026-10-26T03:00');
});

test('natural hours that end in a skipped hour end when the clocks jump', () => {
  expect(due(addNaturalTime(onSite, at('2026-03-28T02:30'), 24 * 60))).toBe('2026-03-29T03:00');
});
