import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureRules, WorkFact } from './day-facts.ts';
import { fewCases, figuresOf } from './figures.ts';

const rules: FigureRules = {
  timeZone: 'Europe/Madrid',
  targetSeconds: new Map([['quick', 300]]),
  byAppointment: new Set(['booked']),
};
const noAnswers = { withVersion: 0, withoutVersion: 0 };

function fact(change: Partial<WorkFact>): WorkFact {
  return {
    channel: 'counter',
    site: 'hall',
    service: 'quick',
    arrivedAt: Date.parse('2026-11-24T08:30:00Z'),
    waited: null,
    attended: 0,
    state: 'waiting',
    ended: false,
    ...change,
  };
}
const attendedAfter = (waited: number, change: Partial<WorkFact> = {}) =>
  fact({ waited, state: 'done', ended: true, attended: 60, ...change });
const of = (works: WorkFact[]) =>
  figuresOf({ works, contactResults: [], answers: noAnswers }, rules);

test('a day on which nothing happened is empty', () => {
  const figures = of([]);
  expect(figures.empty).toBe(true);
  expect(figures.total).toMatchObject({ arrived: 0, waitMedian: null, promiseKept: { of: 0 } });
  expect(figures.channels).toEqual([]);
});

test('each person is counted where they belong', () => {
  const works = [
    attendedAfter(60),
    attendedAfter(301, { service: 'booked' }),
    attendedAfter(301),
    attendedAfter(10, { channel: 'phone', site: null, service: null }),
    fact({ state: 'no-show', ended: true }),
    fact({ state: 'abandoned', ended: true, site: 'annex' }),
    fact({ state: 'offered' }),
    fact({ state: 'held' }),
  ];
  const { total, sites, channels, withoutAppointment } = of(works);
  expect(total).toMatchObject({ arrived: 8, attended: 4, noShow: 1, left: 1, waiting: 1 });
  expect(total.promiseKept).toEqual({ part: 1, of: 2 });
  expect(total.attendedSeconds).toBe(240);
  expect(withoutAppointment).toEqual({ part: 2, of: 3 });
  expect(sites.map(({ key }) => key)).toEqual(['annex', 'hall', null]);
  expect(channels.map(({ key, arrived }) => [key, arrived])).toEqual([
    ['counter', 7],
    ['phone', 1],
  ]);
});

test('few people have no percentiles', () => {
  const waits = Array.from({ length: fewCases }, (_, index) => attendedAfter(index * 60));
  expect(of(waits.slice(1)).total).toMatchObject({ attended: 4, waitMedian: null, waitP90: null });
  expect(of(waits).total).toMatchObject({ attended: 5, waitMedian: 120, waitP90: 240 });
});

test('hours are those of the council, also when the clocks change', () => {
  const at = (text: string) => fact({ arrivedAt: Date.parse(text) });
  const { arrivalsByHour } = of([
    at('2026-11-24T08:30:00Z'),
    // 02.30 twice: the clocks went back that night.
    at('2026-10-25T00:30:00Z'),
    at('2026-10-25T01:30:00Z'),
  ]);
  expect(arrivalsByHour[9]).toBe(1);
  expect(arrivalsByHour[2]).toBe(2);
});

test('groups add up to the whole, whatever happens', () => {
  const anyFact = fc.record({
    channel: fc.constantFrom('counter', 'phone', 'video'),
    site: fc.constantFrom('hall', 'annex', null),
    service: fc.constantFrom('quick', 'booked', null),
    arrivedAt: fc.option(fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 })),
    waited: fc.option(fc.integer({ min: 0, max: 9000 })),
    attended: fc.integer({ min: 0, max: 9000 }),
    state: fc.constantFrom(
      'waiting',
      'offered',
      'accepted',
      'held',
      'done',
      'abandoned',
      'no-show',
    ),
    ended: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyFact), (works) => {
      const { total, sites, channels, arrivalsByHour, withoutAppointment } = of(works);
      for (const parts of [sites, channels])
        for (const name of [
          'arrived',
          'attended',
          'noShow',
          'left',
          'waiting',
          'attendedSeconds',
        ] as const)
          expect(parts.reduce((sum, part) => sum + part[name], 0)).toBe(total[name]);
      expect(arrivalsByHour.reduce((a, b) => a + b, 0)).toBe(total.arrived);
      expect(total.promiseKept.part).toBeLessThanOrEqual(total.promiseKept.of);
      expect(withoutAppointment.part).toBeLessThanOrEqual(withoutAppointment.of);
    }),
  );
});
