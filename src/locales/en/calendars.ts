import type { calendars as source } from '../ca/calendars.ts';

export const calendars: Record<keyof typeof source, string> = {
  'calendars.state.open-until': 'Open until {time}',
  'calendars.state.open-always': 'Open at all hours',
  'calendars.state.closing-soon': 'We close at {time}',
  'calendars.state.closed-opens': 'Closed. We open {when}',
  'calendars.state.closed-holiday-opens': 'Closed for a holiday: {name}. We open {when}',
  'calendars.state.closed-holiday-unnamed-opens': 'Closed for a holiday. We open {when}',
  'calendars.state.closed': 'Closed. There is no opening date yet',
  'calendars.state.provisional': 'Provisional hours: this year’s calendar is not published yet.',

  'calendars.explain.starts': 'Starts: {date}, at {time}.',
  'calendars.explain.counted': '{date}, from {from} to {to}: {duration} count.',
  'calendars.explain.counted-special-hours':
    '{date}, from {from} to {to}, with special hours: {duration} count.',
  'calendars.explain.after-hours': '{date}: already closed, does not count.',
  'calendars.explain.closed': '{date}: not open, does not count.',
  'calendars.explain.closed-special': '{date}: closed that day, does not count.',
  'calendars.explain.non-working-weekday': '{date}: not a working day, does not count.',
  'calendars.explain.holiday':
    '{date}: {name}, {scope, select, local {local holiday} other {holiday}}, does not count.',
  'calendars.explain.holiday-unnamed':
    '{date}: {scope, select, local {local holiday} other {holiday}}, does not count.',
  'calendars.explain.day-after': 'Counted from the day after: {date}.',
  'calendars.explain.working-days-counted':
    '{days, plural, one {{from}: 1 working day.} other {From {from} to {to}: # working days.}}',
  'calendars.explain.natural-days-counted':
    '{days, plural, one {{from}: 1 calendar day.} other {From {from} to {to}: # calendar days, holidays included.}}',
  'calendars.explain.wall-clock': '{duration} in a row count, by day, by night and on holidays.',
  'calendars.explain.received-on-working-day': '{date}: working day, counts from that moment.',
  'calendars.explain.deemed-next-working-day':
    'For your own deadline, it counts from the first hour of the next working day: {date}.',
  'calendars.explain.provisional-year':
    'Provisional date: the calendar for {year} is not published yet.',
  'calendars.explain.due': 'Ends: {date}, at {time}.',

  'errors.clock-unknown': 'There is no clock {clock}. Choose one: {known}.',
  'errors.clock-needs-hours': 'The clock {clock} counts hours. Give hours, not days.',
  'errors.clock-needs-days': 'The clock {clock} counts days. Give days, not hours.',
  'errors.clock-amount-missing': 'The amount to count is missing. Give hours or days.',
  'errors.clock-amount-twice': 'Give hours or days, not both.',
  'errors.clock-hours-invalid':
    '{hours} is not an amount of hours. Give whole minutes, from 0.1 to {most} hours.',
  'errors.clock-days-invalid': '{days} is not an amount of days. Give 1 to {most}.',
  'errors.no-working-time-ahead':
    'From {from} on no hour or day counts in {idleDays} days. Check the calendar.',

  'calendars.problem.time-zone-unknown':
    '{field}: {value} is not a time zone. Write it like Europe/Madrid.',
  'calendars.problem.weekday-unknown':
    '{field}: {value} is not a weekday. Write 1 (Monday) to 7 (Sunday).',
  'calendars.problem.time-malformed':
    '{field}: {value} is not a pair of times. Write times like 09:00 and 18:00.',
  'calendars.problem.hours-reversed':
    '{field}: {value} ends before it starts. If it crosses midnight, split it over two days.',
  'calendars.problem.hours-overlap': '{field}: {value} overlaps other hours. Keep them apart.',
  'calendars.problem.date-unknown': '{field}: {value} is not a date. Write it like 2026-07-27.',
  'calendars.problem.date-repeated': '{field}: {value} already has special hours. Keep one.',
  'calendars.problem.holiday-scope-unknown':
    '{field}: {value} is not a scope. Write regional, or local: and the town’s code.',
};
