import { expect, test } from 'vitest';
import { parseClockStart } from '../../../kernel/clock.ts';
import { clockAdd, mostDays, mostHours } from './clock-add.ts';
import { readingAsJson } from './reading-as-json.ts';
import { onSite } from './testing/mataro-calendars.ts';

const base = { calendar: onSite, from: parseClockStart('2026-07-24T13:00', 'Europe/Madrid') };

test.each([
  ['service', { days: 10 }, 'clock-needs-hours'],
  ['service', {}, 'clock-needs-hours'],
  ['legal-hours', { days: 1 }, 'clock-needs-hours'],
  ['working-days', { hours: 6 }, 'clock-needs-days'],
  ['working-days', {}, 'clock-needs-days'],
  ['natural', {}, 'clock-amount-missing'],
  ['natural', { hours: 6, days: 1 }, 'clock-amount-twice'],
  ['working-days', { days: 0 }, 'clock-days-invalid'],
  ['working-days', { days: 1.5 }, 'clock-days-invalid'],
  ['natural', { days: -3 }, 'clock-days-invalid'],
  ['natural', { days: mostDays + 1 }, 'clock-days-invalid'],
  ['service', { hours: 0 }, 'clock-hours-invalid'],
  ['service', { hours: -1 }, 'clock-hours-invalid'],
  ['service', { hours: 0.001 }, 'clock-hours-invalid'],
  ['natural', { hours: mostHours + 1 }, 'clock-hours-invalid'],
  ['lunar', { hours: 6 }, 'clock-unknown'],
])('%s with %o is refused as %s', (clock, amount, code) => {
  expect(clockAdd({ ...base, clock, ...amount })).toMatchObject({ ok: false, refusal: { code } });
});

test('amounts that are no numbers are told as text', () => {
  expect(clockAdd({ ...base, clock: 'service', hours: NaN })).toMatchObject({
    ok: false,
    refusal: { code: 'clock-hours-invalid', facts: { hours: 'NaN' } },
  });
  expect(clockAdd({ ...base, clock: 'natural', days: Infinity })).toMatchObject({
    refusal: { facts: { days: 'Infinity' } },
  });
});

test.each([
  ['service', { hours: 0.5 }, '2026-07-24T13:30:00+02:00'],
  ['service', { hours: 0.1 }, '2026-07-24T13:06:00+02:00'],
  ['legal-hours', { hours: 11 }, '2026-07-28T00:00:00+02:00'],
  ['natural', { hours: mostHours }, '2036-07-21T13:00:00+02:00'],
  ['natural', { hours: 1 }, '2026-07-24T14:00:00+02:00'],
  ['natural', { days: 1 }, '2026-07-25T23:59:59+02:00'],
  ['working-days', { days: 1 }, '2026-07-28T23:59:59+02:00'],
])('%s with %o is due at %s', (clock, amount, due) => {
  const outcome = clockAdd({ ...base, clock, ...amount });
  if (!outcome.ok) expect.fail(outcome.refusal.code);
  const json = readingAsJson(outcome.value);
  expect(json).toEqual({
    due,
    provisional: false,
    explanation: outcome.value.explanation,
  });
});
