import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCalendar } from './check-calendar.ts';
import type { Calendar, HoursInterval } from './calendar.ts';
import { holidaysIn } from './holidays-in.ts';
import { arbitraryScene } from './testing/arbitrary-calendar.ts';
import { onSite, phone } from './testing/mataro-calendars.ts';

const problems = (change: Partial<Calendar>) =>
  checkCalendar({ ...onSite, ...change }).map(({ code, facts }) => `${code} ${facts['field']}`);
const monday = (...hours: HoursInterval[]) => problems({ weeklyHours: { 1: hours } });

test('sound calendars have no problems', () => {
  expect(checkCalendar(onSite)).toEqual([]);
  expect(checkCalendar(phone)).toEqual([]);
  fc.assert(
    fc.property(arbitraryScene, ({ calendar }) => {
      expect(checkCalendar(calendar)).toEqual([]);
    }),
  );
});

test('hours that cross midnight, overlap or are not times are named', () => {
  expect(monday({ from: '20:00', to: '02:00' })).toEqual(['hours-reversed weeklyHours.1[0]']);
  expect(monday({ from: '09:00', to: '09:00' })).toEqual(['hours-reversed weeklyHours.1[0]']);
  for (const from of ['9:00', '24:00', '09:60', '']) {
    expect(monday({ from, to: '24:00' })).toEqual(['time-malformed weeklyHours.1[0]']);
  }
  expect(monday({ from: '09:00', to: '24:01' })).toEqual(['time-malformed weeklyHours.1[0]']);
  expect(monday({ from: '12:00', to: '18:00' }, { from: '09:00', to: '12:01' })).toEqual([
    'hours-overlap weeklyHours.1',
  ]);
  expect(monday({ from: '12:00', to: '24:00' }, { from: '00:00', to: '12:00' })).toEqual([]);
});

test('dates, zones, weekdays and scopes that do not exist are named', () => {
  expect(problems({ timeZone: 'Europe/Mataro' })).toEqual(['time-zone-unknown timeZone']);
  expect(problems({ weeklyHours: { 8: [] } })).toEqual(['weekday-unknown weeklyHours.8']);
  expect(problems({ nonWorkingWeekdays: [0] })).toEqual(['weekday-unknown nonWorkingWeekdays']);
  const hours = [{ from: '09:00', to: '10:00' }];
  expect(
    problems({
      specialHours: [
        { date: '2026-02-29', hours },
        { date: '2026-02-28', hours },
        { date: '2026-02-28', hours },
      ],
    }),
  ).toEqual(['date-unknown specialHours[0].date', 'date-repeated specialHours[2].date']);
  expect(problems({ holidays: [{ date: '27/07/2026', scope: 'local:' }] })).toEqual([
    'date-unknown holidays[0].date',
    'holiday-scope-unknown holidays[0].scope',
  ]);
});

test('a place has the regional holidays and its own', () => {
  const all = [...onSite.holidays, { date: '2026-09-24', scope: 'local:08019' } as const];
  expect(holidaysIn(all, ['local:08121'])).toEqual(onSite.holidays);
  expect(holidaysIn(all, ['local:08019']).filter(({ scope }) => scope !== 'regional')).toEqual([
    { date: '2026-09-24', scope: 'local:08019' },
  ]);
});
