import type { Temporal } from '../../../../kernel/time.ts';
import type { Calendar } from '../calendar.ts';

/**
 * A naive model of a calendar, as oracle: it walks real minutes with a clock on the wall in hand
 * and knows nothing of the code it checks. Item i says whether minute i from `start` is open;
 * `start` is a whole minute.
 */
export function openMinutes(
  calendar: Calendar,
  start: Temporal.Instant,
  minutes: number,
): boolean[] {
  // From three hours before, so that the walk knows whether an hour is being repeated.
  const lead = 180;
  let latest = '';
  let openNow = false;
  const open: boolean[] = [];
  const walls = wallClock(calendar.timeZone, start.subtract({ minutes: lead }), lead + minutes);
  for (const [index, wall] of walls.entries()) {
    // While an hour repeats itself nobody opens or closes a second time.
    if (wall > latest) {
      latest = wall;
      openNow = isOpen(calendar, wall);
    }
    if (index >= lead) open.push(openNow);
  }
  return open;
}

/** `YYYY-MM-DDTHH:MM` for each minute. Offsets change on quarter hours of UTC, so they are read there. */
function wallClock(timeZone: string, start: Temporal.Instant, minutes: number): string[] {
  const walls: string[] = [];
  let offset: number | undefined;
  for (let minute = 0; minute < minutes; minute += 1) {
    const instant = start.epochMilliseconds + minute * 60_000;
    if (offset === undefined || instant % 900_000 === 0) {
      const zoned = start.add({ minutes: minute }).toZonedDateTimeISO(timeZone);
      offset = zoned.offsetNanoseconds / 1e6;
    }
    walls.push(new Date(instant + offset).toISOString().slice(0, 16));
  }
  return walls;
}

function isOpen(calendar: Calendar, wall: string): boolean {
  const [date = '', time = ''] = wall.split('T');
  const weekday = new Date(`${date}T12:00Z`).getUTCDay() || 7;
  const special = calendar.specialHours.find((one) => one.date === date);
  let hours = calendar.weeklyHours[`${weekday}`] ?? [];
  if (special !== undefined) hours = special.hours;
  const holiday = calendar.holidays.some((one) => one.date === date);
  if (holiday && special?.evenOnHoliday !== true) hours = [];
  return hours.some(({ from, to }) => from <= time && time < to);
}
