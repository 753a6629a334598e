import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aheadOf } from './place-in-line.ts';

const line = fc
  .uniqueArray(fc.uuid(), { maxLength: 30 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((workId) =>
        fc
          .constantFrom('quick', 'table')
          .map((serviceId) => ({ workId, serviceId, procedureId: null })),
      ),
    ),
  );

test('in each service the places are 0, 1, 2… in the order of the line', () => {
  fc.assert(
    fc.property(line, (places) => {
      for (const service of ['quick', 'table']) {
        const own = places.filter(({ serviceId }) => serviceId === service);
        expect(own.map(({ workId }) => aheadOf(places, workId)?.length)).toEqual(
          own.map((_, index) => index),
        );
      }
    }),
  );
});

test('who is not in the line has no place', () => {
  expect(aheadOf([], 'a')).toBeNull();
});
