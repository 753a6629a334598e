import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from './time.ts';
import { instantOfWall, lastSecondOf, latestWallAt, startOfDate } from './wall-time.ts';

const madrid = 'Europe/Madrid';
const zones = ['Europe/Madrid', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const wall = (text: string) => Temporal.PlainDateTime.from(text);

test('a skipped hour is the moment of the jump', () => {
  for (const skipped of ['02:00', '02:30', '02:59:59']) {
    const instant = instantOfWall(wall(`2026-03-29T${skipped}`), madrid);
    expect(instant.toString()).toBe('2026-03-29T01:00:00Z');
  }
});

test('of a repeated hour the first pass counts', () => {
  expect(instantOfWall(wall('2026-10-25T02:30'), madrid).toString()).toBe('2026-10-25T00:30:00Z');
  expect(instantOfWall(wall('2026-10-25T03:00'), madrid).toString()).toBe('2026-10-25T02:00:00Z');
});

test('the second pass of a repeated hour counts as its end', () => {
  for (const second of ['2026-10-25T01:00:00Z', '2026-10-25T01:59:00Z']) {
    const latest = latestWallAt(Temporal.Instant.from(second), madrid);
    expect(latest.toString()).toBe('2026-10-25T03:00:00');
  }
  const first = latestWallAt(Temporal.Instant.from('2026-10-25T00:59:00Z'), madrid);
  expect(first.toString()).toBe('2026-10-25T02:59:00');
});

test('days that begin or end with a change of the clocks', () => {
  const zone = 'America/Sao_Paulo';
  const jump = Temporal.PlainDate.from('2018-11-04');
  expect(startOfDate(jump, zone).toZonedDateTimeISO(zone).toPlainTime().toString()).toBe(
    '01:00:00',
  );
  const long = Temporal.PlainDate.from('2018-02-17');
  const hours = startOfDate(long, zone).until(lastSecondOf(long, zone)).total('hours');
  expect(hours).toBeCloseTo(25 - 1 / 3600, 6);
});

test('both readings of the wall clock never go back', () => {
  const day = fc.constantFrom('2018-02-17', '2018-11-03', '2026-03-29', '2026-10-25', '2026-04-05');
  const seconds = fc.integer({ min: -7200, max: 100_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), day, seconds, seconds, (zone, date, one, other) => {
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      const base = wall(`${date}T00:00`);
      const early = instantOfWall(base.add({ seconds: a }), zone);
      const late = instantOfWall(base.add({ seconds: b }), zone);
      expect(Temporal.Instant.compare(early, late)).toBeLessThanOrEqual(0);
      const start = startOfDate(Temporal.PlainDate.from(date), zone);
      const before = latestWallAt(start.add({ seconds: a }), zone);
      const after = latestWallAt(start.add({ seconds: b }), zone);
      expect(Temporal.PlainDateTime.compare(before, after)).toBeLessThanOrEqual(0);
    }),
  );
});
