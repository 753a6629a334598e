import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffCouncil } from './diff-council.ts';
import { smallDocument } from './a-council.fixture.ts';
import type { CouncilDocument } from './council-document.ts';

const base = smallDocument();
const texts = fc.record({ pt: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
/** Councils that differ in what editors change most: sites, names, holidays, the order of lists. */
const councils: fc.Arbitrary<CouncilDocument> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    name: texts,
    dates: fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { maxLength: 4 }),
    population: fc.option(fc.nat()),
  })
  .map(({ names, name, dates, population }) => {
    return {
      ...base,
      council: { ...base.council, population },
      sites: base.sites.flatMap((site) => names.map((id) => ({ ...site, id, name }))),
      holidays: {
        ...base.holidays,
        days: dates.map((day) => ({ date: `2026-03-${day}`, scope: 'regional' as const, name })),
      },
    };
  });

test('equal councils have no difference, also as separate copies', () => {
  fc.assert(
    fc.property(councils, (council) => {
      expect(diffCouncil(council, structuredClone(council))).toEqual([]);
    }),
  );
});

test('different councils always have one, and the other way round says the contrary', () => {
  const contrary = { added: 'removed', removed: 'added', changed: 'changed' } as const;
  fc.assert(
    fc.property(councils, councils, (a, b) => {
      const there = diffCouncil(a, b);
      const back = diffCouncil(b, a);
      expect(there.length === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(back.map(({ path }) => path).toSorted()).toEqual(
        there.map(({ path }) => path).toSorted(),
      );
      for (const { path, kind, before, after } of there) {
        expect(back).toContainEqual({ path, kind: contrary[kind], before: after, after: before });
      }
    }),
  );
});

test('a difference names the entry by its id and the field, not by its place', () => {
  const a = smallDocument();
  const b = structuredClone(a);
  Object.assign(b.sites[0]?.positions[0]?.label ?? {}, { en: 'Quick counter' });
  Object.assign(b, { staff: [] });
  expect(diffCouncil(a, b)).toEqual([
    {
      path: 'sites[hall].positions[hall-1].label.en',
      kind: 'changed',
      before: 'Counter',
      after: 'Quick counter',
    },
    { path: 'staff[ana]', kind: 'removed', before: a.staff[0], after: null },
  ]);
});
