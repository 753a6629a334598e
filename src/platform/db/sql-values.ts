import { Temporal } from '../../kernel/time.ts';

/** `2026-11-24 10:30:00.123+00` (sessions run in UTC) as an instant. */
export function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'));
}

const asText = (text: string): string => text;

/** `{a,NULL,"b c"}`, one dimension, as PostgreSQL writes arrays of times, dates and numbers. */
const listOf =
  (read: (text: string) => unknown) =>
  (text: string): unknown[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((item) => (item === 'NULL' ? null : read(item.replaceAll('"', ''))));

/** Values that the two drivers read differently, by PostgreSQL's type number; read alike here. */
export const textReaders: ReadonlyMap<number, (text: string) => unknown> = new Map<
  number,
  (text: string) => unknown
>([
  [20, Number], // int8, count(*): exact up to 2^53
  [1016, listOf(Number)],
  [1082, asText], // date: YYYY-MM-DD
  [1182, listOf(asText)],
  [1083, asText], // time
  [1114, asText], // timestamp without zone: never guessed
  [1184, readInstant], // timestamptz
  [1185, listOf(readInstant)],
  [1186, asText], // interval
  [1700, asText], // numeric keeps its digits
  [1231, listOf(asText)],
  [5069, asText], // xid8
]);

/** For a jsonb parameter that is an array: a plain array would be a PostgreSQL array. */
export function json(value: unknown): string {
  return JSON.stringify(value);
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
