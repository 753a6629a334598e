import { Temporal } from '../../kernel/time.ts';

/** PostgreSQL type numbers whose values the two drivers read differently. */
export const typeNumbers = {
  int8: 20,
  date: 1082,
  dateArray: 1182,
  timestamptz: 1184,
  timestamptzArray: 1185,
  numeric: 1700,
} as const;

/** `2026-11-24 10:30:00.123+00` (sessions run in UTC) as an instant. */
export function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'));
}

/**
 * What may be given as a parameter: an instant, a plain object (as JSON), an array (as a PostgreSQL
 * array) or a plain value. For a JSON array use `json(value)`.
 */
export function writeParameter(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return value.toString();
  if (Array.isArray(value)) return value.map(writeParameter);
  if (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  )
    return JSON.stringify(value);
  return value;
}
