import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClockStart } from '../../../kernel/clock.ts';
import type { Calendar } from './calendar.ts';
import { elapsedServiceMinutes } from './elapsed-service-time.ts';
import { addServiceTime } from './service-clock.ts';
import { arbitraryMinutes, arbitraryScene } from './testing/arbitrary-calendar.ts';
import { onSite } from './testing/mataro-calendars.ts';
import { openMinutes } from './testing/minute-by-minute.ts';

const at = (text: string) => parseClockStart(text, 'Europe/Madrid');

function dueOf(calendar: Calendar, from: string, minutes: number): string {
  const result = addServiceTime(calendar, at(from), minutes);
  if (!result.ok) expect.fail(result.refusal.code);
  return result.value.due.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

test('the minute-by-minute model gives the same deadline', () => {
  const horizon = 3 * 1440;
  let compared = 0;
  fc.assert(
    fc.property(
      arbitraryScene,
      fc.oneof(fc.integer({ min: 1, max: 1500 }), fc.constantFrom(60, 120, 180)),
      ({ calendar, starts: [drawn] }, minutes) => {
        // The model knows whole minutes only.
        const start = drawn.round({ smallestUnit: 'minute', roundingMode: 'floor' });
        const open = openMinutes(calendar, start, horizon);
        let left = minutes;
        const last = open.findIndex((isOpen) => isOpen && (left -= 1) === 0);
        const result = addServiceTime(calendar, start, minutes);
        if (!result.ok) expect.fail(result.refusal.code);
        const due = start.until(result.value.due.toInstant()).total('minutes');
        if (last === -1) expect(due).toBeGreaterThan(horizon);
        else {
          compared += 1;
          expect(due).toBe(last + 1);
        }
        const end = start.add({ minutes: horizon });
        expect(elapsedServiceMinutes(calendar, start, end)).toBe(open.filter(Boolean).length);
      },
    ),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(30);
}, 60_000);

test('the time elapsed until the deadline is the amount', () => {
  fc.assert(
    fc.property(
      arbitraryScene,
      arbitraryMinutes,
      ({ calendar, starts: [start, later] }, minutes) => {
        const result = addServiceTime(calendar, start, minutes);
        if (!result.ok) expect.fail(result.refusal.code);
        const due = result.value.due.toInstant();
        expect(elapsedServiceMinutes(calendar, start, due)).toBeCloseTo(minutes, 6);
        const spans = [elapsedServiceMinutes(calendar, start, later)];
        spans.push(elapsedServiceMinutes(calendar, start, later.add({ minutes: 77 })));
        const rest = elapsedServiceMinutes(calendar, later, later.add({ minutes: 77 }));
        expect((spans[0] ?? 0) + rest).toBeCloseTo(spans[1] ?? 0, 6);
        expect(elapsedServiceMinutes(calendar, due.add({ minutes: 1 }), due)).toBe(0);
      },
    ),
  );
});

test('closing time belongs to the day, one minute more goes to the next opening', () => {
  expect(dueOf(onSite, '2026-07-24T13:00', 120)).toBe('2026-07-24T15:00');
  expect(dueOf(onSite, '2026-07-24T13:00', 121)).toBe('2026-07-28T09:01');
  expect(dueOf(onSite, '2026-07-24T15:00', 1)).toBe('2026-07-28T09:01');
  expect(dueOf(onSite, '2026-07-24T15:00', 0)).toBe('2026-07-24T15:00');
  expect(dueOf(onSite, '2026-07-24T15:01', 0)).toBe('2026-07-28T09:00');
});

test('a split shift leaves the pause out', () => {
  const split = [
    { from: '09:00', to: '14:00' },
    { from: '16:00', to: '19:00' },
  ];
  const calendar = { ...onSite, weeklyHours: { 1: split, 2: split } };
  expect(dueOf(calendar, '2026-06-15T13:00', 60)).toBe('2026-06-15T14:00');
  expect(dueOf(calendar, '2026-06-15T13:00', 90)).toBe('2026-06-15T16:30');
  expect(dueOf(calendar, '2026-06-15T18:30', 60)).toBe('2026-06-16T09:30');
});

test('a short day, an extra opening and a closure', () => {
  const calendar: Calendar = {
    ...onSite,
    specialHours: [
      { date: '2026-07-23', hours: [{ from: '09:00', to: '12:00' }] },
      { date: '2026-07-24', hours: [] },
      { date: '2026-07-25', hours: [{ from: '10:00', to: '11:00' }] },
      { date: '2026-07-27', hours: [{ from: '10:00', to: '11:00' }], evenOnHoliday: true },
    ],
  };
  expect(dueOf(calendar, '2026-07-23T11:30', 60)).toBe('2026-07-25T10:30');
  expect(dueOf(calendar, '2026-07-23T11:30', 120)).toBe('2026-07-27T10:30');
  expect(dueOf(calendar, '2026-07-23T11:30', 151)).toBe('2026-07-28T09:01');
  const holidayWins = {
    ...calendar,
    specialHours: [{ date: '2026-07-27', hours: [{ from: '10:00', to: '11:00' }] }],
  };
  expect(dueOf(holidayWins, '2026-07-24T14:59', 2)).toBe('2026-07-28T09:01');
});

test('the explanation names the holiday that was skipped', () => {
  const result = addServiceTime(onSite, at('2026-07-24T13:00'), 360);
  if (!result.ok) expect.fail(result.refusal.code);
  expect(result.value.explanation).toEqual([
    { code: 'starts', facts: { date: '2026-07-24', time: '13:00' } },
    { code: 'counted', facts: { date: '2026-07-24', from: '13:00', to: '15:00', minutes: 120 } },
    { code: 'closed', facts: { date: '2026-07-25' } },
    { code: 'closed', facts: { date: '2026-07-26' } },
    {
      code: 'holiday',
      facts: { date: '2026-07-27', scope: 'local:08121', names: { ca: 'Les Santes' } },
    },
    { code: 'counted', facts: { date: '2026-07-28', from: '09:00', to: '13:00', minutes: 240 } },
    { code: 'due', facts: { date: '2026-07-28', time: '13:00' } },
  ]);
});

test('a year without a published calendar makes the result provisional', () => {
  const published = addServiceTime(onSite, at('2026-12-30T13:00'), 600);
  const touching = addServiceTime(onSite, at('2026-12-31T17:00'), 61);
  if (!published.ok || !touching.ok) expect.fail('no deadline');
  expect(published.value.provisional).toBe(false);
  expect(touching.value.provisional).toBe(true);
  expect(touching.value.due.toPlainDateTime().toString()).toBe('2027-01-01T09:01:00');
  expect(touching.value.explanation).toContainEqual({
    code: 'provisional-year',
    facts: { year: 2027 },
  });
});

test('a calendar that never opens again is refused, one open a single day a year is not', () => {
  const never = { ...onSite, weeklyHours: {} };
  expect(addServiceTime(never, at('2026-07-24T13:00'), 1)).toMatchObject({
    ok: false,
    refusal: { code: 'no-working-time-ahead', facts: { from: '2026-07-24' } },
  });
  const once: Calendar = {
    ...never,
    specialHours: [{ date: '2027-07-24', hours: [{ from: '09:00', to: '10:00' }] }],
  };
  expect(dueOf(once, '2026-07-24T13:00', 60)).toBe('2027-07-24T10:00');
});

test('hours that end at midnight are still that day, hours in any order are the same hours', () => {
  const evening = [
    { from: '20:00', to: '24:00' },
    { from: '09:00', to: '10:00' },
  ];
  const calendar: Calendar = { ...onSite, weeklyHours: { 1: evening, 2: evening } };
  expect(dueOf(calendar, '2026-06-15T08:00', 300)).toBe('2026-06-16T00:00');
  expect(dueOf(calendar, '2026-06-16T00:00', 0)).toBe('2026-06-16T00:00');
  expect(dueOf(calendar, '2026-06-16T00:00', 1)).toBe('2026-06-16T09:01');
  const result = addServiceTime(calendar, at('2026-06-15T20:00'), 240);
  if (!result.ok) expect.fail(result.refusal.code);
  expect(result.value.explanation).toContainEqual({
    code: 'counted',
    facts: { date: '2026-06-15', from: '20:00', to: '24:00', minutes: 240 },
  });
});

test('a start at closing time says that the day is over', () => {
  const result = addServiceTime(onSite, at('2026-07-24T15:00'), 1);
  if (!result.ok) expect.fail(result.refusal.code);
  expect(result.value.explanation[1]).toEqual({
    code: 'after-hours',
    facts: { date: '2026-07-24' },
  });
});

test('the year before does not count when a start is its last midnight', () => {
  const result = addServiceTime(onSite, at('2026-01-01T00:00'), 60);
  expect(result).toMatchObject({ ok: true, value: { provisional: false } });
});
