import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClockStart } from '../../../kernel/clock.ts';
import type { Calendar } from './calendar.ts';
import { openingState } from './opening-state.ts';
import { arbitraryScene } from './testing/arbitrary-calendar.ts';
import { onSite } from './testing/mataro-calendars.ts';
import { openMinutes } from './testing/minute-by-minute.ts';

/** The state with its times as `YYYY-MM-DDTHH:MM`. */
function at(text: string, calendar: Calendar = onSite) {
  const state = openingState(calendar, parseClockStart(text, calendar.timeZone));
  const moment = state.state === 'closed' ? state.opens : state.until;
  const holiday = state.state === 'closed' ? state.holiday : null;
  return {
    state: state.state,
    when: moment?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null,
    holiday: holiday?.names?.['ca'] ?? null,
    provisional: state.provisional,
  };
}
const known = { holiday: null, provisional: false };

test('open from the first minute, closing soon in the last thirty, closed at closing time', () => {
  const friday = '2026-07-24T15:00';
  expect(at('2026-07-24T09:00')).toEqual({ state: 'open', when: friday, ...known });
  expect(at('2026-07-24T14:29:59')).toEqual({ state: 'open', when: friday, ...known });
  expect(at('2026-07-24T14:30')).toEqual({ state: 'closing-soon', when: friday, ...known });
  expect(at('2026-07-24T14:59:59')).toEqual({ state: 'closing-soon', when: friday, ...known });
  const tuesday = '2026-07-28T09:00';
  expect(at(friday)).toEqual({ state: 'closed', when: tuesday, ...known });
});

test('closed says when it opens next, across weekend and holiday', () => {
  expect(at('2026-07-24T08:59')).toEqual({ state: 'closed', when: '2026-07-24T09:00', ...known });
  expect(at('2026-07-27T10:00')).toEqual({
    state: 'closed',
    when: '2026-07-28T09:00',
    holiday: 'Les Santes',
    provisional: false,
  });
});

test('an opening in a year without a published calendar is provisional', () => {
  expect(at('2026-12-31T17:59')).toMatchObject({ state: 'closing-soon', provisional: false });
  expect(at('2026-12-31T18:00')).toMatchObject({ when: '2027-01-01T09:00', provisional: true });
  const night: Calendar = {
    ...onSite,
    weeklyHours: { 4: [{ from: '20:00', to: '24:00' }], 5: [{ from: '00:00', to: '02:00' }] },
  };
  expect(at('2026-12-31T23:00', night)).toEqual({
    state: 'open',
    when: '2027-01-01T02:00',
    holiday: null,
    provisional: true,
  });
  expect(at('2026-12-24T23:00', night)).toMatchObject({ state: 'open', when: '2026-12-25T00:00' });
});

test('a service that never closes has no closing time, one that never opens no opening', () => {
  const always = [{ from: '00:00', to: '24:00' }];
  const week = [1, 2, 3, 4, 5, 6, 7].map((day) => [`${day}`, always]);
  const chat = { ...onSite, holidays: [], weeklyHours: Object.fromEntries(week) };
  expect(at('2026-07-24T23:59', chat)).toEqual({ state: 'open', when: null, ...known });
  const never = { ...onSite, weeklyHours: {} };
  expect(at('2025-07-24T10:00', never)).toMatchObject({ state: 'closed', when: null });
});

test('the minute-by-minute model sees the same doors', () => {
  const horizon = 2 * 1440;
  const seen = { open: 0, 'closing-soon': 0, closed: 0 };
  fc.assert(
    fc.property(arbitraryScene, ({ calendar, starts: [drawn] }) => {
      const start = drawn.round({ smallestUnit: 'minute', roundingMode: 'floor' });
      const open = openMinutes(calendar, start, horizon);
      const now = openingState(calendar, start);
      seen[now.state] += 1;
      expect(now.state !== 'closed').toBe(open[0]);
      const change = now.state === 'closed' ? now.opens : now.until;
      const minutes = change === null ? Infinity : start.until(change.toInstant()).total('minutes');
      const first = open.indexOf(!open[0]);
      if (first === -1) expect(minutes).toBeGreaterThanOrEqual(horizon);
      else expect(minutes).toBe(first);
      if (now.state !== 'closed') expect(now.state === 'closing-soon').toBe(minutes <= 30);
    }),
    { numRuns: 200 },
  );
  expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(10);
});

test('hours that the clocks skip entirely open no door', () => {
  const night = [
    { from: '02:10', to: '02:50' },
    { from: '10:00', to: '11:00' },
  ];
  const calendar: Calendar = { ...onSite, weeklyHours: { 7: night } };
  expect(at('2026-03-29T01:00', calendar)).toMatchObject({ when: '2026-03-29T10:00' });
  expect(at('2026-03-22T01:00', calendar)).toMatchObject({ when: '2026-03-22T02:10' });
});
