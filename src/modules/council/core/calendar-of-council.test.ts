import { expect, test } from 'vitest';
import { calendarOfCouncil } from './calendar-of-council.ts';
import { smallDocument } from './a-council.fixture.ts';

test('a calendar speaks ISO weekdays and dates', () => {
  const calendar = calendarOfCouncil(smallDocument(), 'desk');
  expect(calendar?.weeklyHours).toMatchObject({
    1: [
      { from: '09:00', to: '12:30' },
      { from: '14:00', to: '17:00' },
    ],
    2: [],
    6: [{ from: '09:00', to: '12:30' }],
  });
  expect(calendar?.nonWorkingWeekdays).toEqual([6, 7]);
  expect(calendar?.holidays).toEqual([
    { date: '2026-12-25', scope: 'regional', names: { pt: 'Natal', en: 'Natal' } },
  ]);
});

test('a special period replaces the weekly hours of each of its days', () => {
  const special = calendarOfCouncil(smallDocument(), 'desk')?.specialHours;
  expect(special).toEqual([
    { date: '2026-12-26', hours: [], evenOnHoliday: false },
    { date: '2026-12-27', hours: [], evenOnHoliday: false },
    { date: '2026-12-28', hours: [{ from: '10:00', to: '11:00' }], evenOnHoliday: false },
  ]);
});

test('an unknown calendar is null', () => {
  expect(calendarOfCouncil(smallDocument(), 'moon')).toBeNull();
});
