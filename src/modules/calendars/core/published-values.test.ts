import { expect, test } from 'vitest';
import { parseClockStart } from '../../../kernel/clock.ts';
import { Temporal } from '../../../kernel/time.ts';
import type { Calendar } from './calendar.ts';
import { clockAdd } from './clock-add.ts';
import { deemedFiling } from './deemed-filing.ts';
import { notificationAccessibleThrough } from './electronic-notification.ts';
import { withHolidaysOfPerson } from './holidays-in.ts';
import { onSite, phone } from './testing/mataro-calendars.ts';
import { addWorkingDays } from './working-days.ts';

const at = (text: string) => parseClockStart(text, 'Europe/Madrid');

interface Published {
  readonly from: string;
  readonly clock: string;
  readonly calendar: Calendar;
  readonly amount: { readonly hours: number } | { readonly days: number };
  readonly due: string;
}

/** Published or independently checked values; none may be loosened. */
const published: readonly Published[] = [
  {
    from: '2026-07-24T13:00',
    clock: 'service',
    calendar: onSite,
    amount: { hours: 6 },
    due: '2026-07-28T13:00:00+02:00',
  },
  {
    from: '2026-07-24T13:00',
    clock: 'service',
    calendar: phone,
    amount: { hours: 6 },
    due: '2026-07-28T12:30:00+02:00',
  },
  {
    from: '2026-07-24T13:00',
    clock: 'legal-hours',
    calendar: onSite,
    amount: { hours: 6 },
    due: '2026-07-24T19:00:00+02:00',
  },
  {
    from: '2026-09-10T16:00',
    clock: 'natural',
    calendar: onSite,
    amount: { hours: 24 },
    due: '2026-09-11T16:00:00+02:00',
  },
  {
    from: '2026-03-28T10:00',
    clock: 'natural',
    calendar: onSite,
    amount: { hours: 24 },
    due: '2026-03-29T10:00:00+02:00',
  },
  {
    from: '2026-09-10T16:00',
    clock: 'legal-hours',
    calendar: onSite,
    amount: { hours: 24 },
    due: '2026-09-14T16:00:00+02:00',
  },
  {
    from: '2026-09-10T16:00',
    clock: 'service',
    calendar: onSite,
    amount: { hours: 24 },
    due: '2026-09-16T13:00:00+02:00',
  },
  {
    from: '2026-07-22',
    clock: 'working-days',
    calendar: onSite,
    amount: { days: 10 },
    due: '2026-08-06T23:59:59+02:00',
  },
  {
    from: '2026-05-15T10:20',
    clock: 'natural',
    calendar: onSite,
    amount: { days: 10 },
    due: '2026-05-25T23:59:59+02:00',
  },
];

test.each(published)(
  '$clock $amount from $from is $due',
  ({ from, clock, calendar, amount, due }) => {
    const result = clockAdd({ clock, calendar, from: at(from), ...amount });
    if (!result.ok) expect.fail(result.refusal.code);
    expect(result.value.due.toString({ timeZoneName: 'never' })).toBe(due);
    expect(result.value.provisional).toBe(false);
  },
);

test('a notification deposited on 15 May can be opened through 25 May, a local holiday', () => {
  const result = notificationAccessibleThrough(onSite, at('2026-05-15T10:20'));
  if (!result.ok) expect.fail(result.refusal.code);
  expect(result.value.due.toPlainDateTime().toString()).toBe('2026-05-25T23:59:59');
});

test('filed on a Saturday counts for the person at the first hour of Monday', () => {
  const result = deemedFiling(onSite, at('2026-09-26T11:00'));
  if (!result.ok) expect.fail(result.refusal.code);
  expect(result.value.due.toPlainDateTime().toString()).toBe('2026-09-28T00:00:00');
});

test('a holiday in the town of the person moves the last day', () => {
  const calendar = withHolidaysOfPerson(onSite, [{ date: '2026-08-03', scope: 'local:08019' }]);
  const result = addWorkingDays(calendar, Temporal.PlainDate.from('2026-07-22'), 10);
  if (!result.ok) expect.fail(result.refusal.code);
  expect(result.value.due.toPlainDate().toString()).toBe('2026-08-07');
});
