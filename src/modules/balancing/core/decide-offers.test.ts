import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from '../../../kernel/time.ts';
import { canServe, oldestFirst, type IdlePerson, type WaitingWork } from './decide-offers.ts';

const noon = Temporal.Instant.from('2026-11-24T11:00:00Z');
const minutesAgo = (minutes: number) => noon.subtract({ minutes });

const person = fc.record({
  staffId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  siteId: fc.constantFrom('north', 'south'),
  positionId: fc.constant('p'),
  services: fc.subarray(['point0', 'table']),
  languages: fc.subarray(['ca', 'es', 'ar']),
  idleSince: fc.nat(60).map(minutesAgo),
});
const people = fc.uniqueArray(person, { selector: (p) => p.staffId, maxLength: 5 });
const work = fc.record({
  id: fc.uuid(),
  channel: fc.constant('counter'),
  siteId: fc.constantFrom('north', 'south', null),
  serviceId: fc.constantFrom('point0', 'table'),
  needs: fc.subarray(['ca', 'ar']),
  priority: fc.nat(3),
  ref: fc.nat(90).map(minutesAgo),
  reservedFor: fc.option(fc.constantFrom('a', 'b')),
  declinedBy: fc.subarray(['a', 'b', 'c']),
});
const waiting = fc.uniqueArray(work, { selector: (w) => w.id, maxLength: 12 });

test('nobody gets two offers, no work is offered twice, everybody can do what they are offered', () => {
  fc.assert(
    fc.property(people, waiting, (who, what) => {
      const decisions = oldestFirst({ now: noon, people: who, waiting: what });
      expect(new Set(decisions.map((d) => d.staffId)).size).toBe(decisions.length);
      expect(new Set(decisions.map((d) => d.workId)).size).toBe(decisions.length);
      for (const decision of decisions) {
        const p = who.find((x) => x.staffId === decision.staffId) as IdlePerson;
        const w = what.find((x) => x.id === decision.workId) as WaitingWork;
        expect(canServe(p, w)).toBe(true);
      }
    }),
  );
});

test('nobody who could serve someone waiting stays idle', () => {
  fc.assert(
    fc.property(people, waiting, (who, what) => {
      const decisions = oldestFirst({ now: noon, people: who, waiting: what });
      const idle = who.filter((p) => !decisions.some((d) => d.staffId === p.staffId));
      const left = what.filter((w) => !decisions.some((d) => d.workId === w.id));
      for (const w of left) {
        // The one exception: who declined it, while a busier colleague who did not could still take it.
        const could = idle.filter((p) => canServe(p, w) && !w.declinedBy.includes(p.staffId));
        expect(could).toEqual([]);
      }
    }),
  );
});

test('the same situation in another order gives the same decisions', () => {
  fc.assert(
    fc.property(people, waiting, (who, what) => {
      const one = oldestFirst({ now: noon, people: who, waiting: what });
      const other = oldestFirst({
        now: noon,
        people: who.toReversed(),
        waiting: what.toReversed(),
      });
      expect(other).toEqual(one);
    }),
  );
});

test('of two alike, who waits longer goes first, to who has been free longer', () => {
  const base = {
    channel: 'counter',
    siteId: 'north',
    serviceId: 'point0',
    needs: [],
    priority: 0,
    reservedFor: null,
    declinedBy: [],
  };
  const who = ['a', 'b'].map((staffId, index) => ({
    staffId,
    siteId: 'north',
    positionId: 'p',
    services: ['point0'],
    languages: [],
    idleSince: minutesAgo(index),
  }));
  const decisions = oldestFirst({
    now: noon,
    people: who,
    waiting: [
      { ...base, id: 'late', ref: minutesAgo(1) },
      { ...base, id: 'early', ref: minutesAgo(9) },
    ],
  });
  expect(decisions).toMatchObject([
    { workId: 'early', staffId: 'b', why: { code: 'oldest', waitedMinutes: 9 } },
    { workId: 'late', staffId: 'a' },
  ]);
});
