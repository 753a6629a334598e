import type { Calendar, Holiday } from './calendar.ts';

/** The holidays that apply in a place: the regional ones and those of the given local scopes. */
export function holidaysIn(
  holidays: readonly Holiday[],
  localScopes: readonly `local:${string}`[],
): Holiday[] {
  const scopes = new Set<string>(['regional', ...localScopes]);
  return holidays.filter(({ scope }) => scopes.has(scope));
}

/**
 * The calendar for the term of a person who lives elsewhere: a day that is non-working in their
 * town or at the body's seat is non-working (art. 30.6 LPAC).
 */
export function withHolidaysOfPerson(calendar: Calendar, holidays: readonly Holiday[]): Calendar {
  return { ...calendar, holidays: [...calendar.holidays, ...holidays] };
}
