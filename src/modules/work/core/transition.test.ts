import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from '../../../kernel/time.ts';
import { isEnded, transition, type WorkAction } from './transition.ts';
import type { WorkItem } from './work-item.ts';

const at = Temporal.Instant.from('2026-11-24T10:30:00Z');
const waiting: WorkItem = {
  id: 'w1',
  channel: 'counter',
  state: 'waiting',
  siteId: 's',
  serviceId: 'point0',
  procedureId: null,
  language: 'ca',
  needs: [],
  priority: 0,
  since: at,
  ref: at,
  due: null,
  reservedFor: null,
  heldUntil: null,
  staffId: null,
  positionId: null,
  offeredUntil: null,
  acceptedAt: null,
  endedAt: null,
  result: null,
  declinedBy: [],
  version: 1,
};

const staff = fc.constantFrom('anna', 'biel', 'carla');
const action: fc.Arbitrary<WorkAction> = fc.oneof(
  fc.record({
    kind: fc.constant('offer' as const),
    staffId: staff,
    positionId: fc.constant('p1'),
    until: fc.constant(at),
  }),
  fc.record({ kind: fc.constant('accept' as const), staffId: staff }),
  fc.record({ kind: fc.constant('decline' as const), staffId: staff }),
  fc.constant({ kind: 'expire' as const }),
  fc.record({ kind: fc.constant('take' as const), staffId: staff, positionId: fc.constant('p1') }),
  fc.record({ kind: fc.constant('park' as const), staffId: staff, until: fc.constant(null) }),
  fc.constant({ kind: 'keep' as const, until: at }),
  fc.constant({ kind: 'return' as const }),
  fc.record({ kind: fc.constant('undo' as const), staffId: staff }),
  fc.record({
    kind: fc.constant('transfer' as const),
    staffId: staff,
    siteId: fc.constant(null),
    serviceId: fc.constant('table'),
    reservedFor: fc.option(staff),
  }),
  fc.constant({ kind: 'release' as const }),
  fc.record({
    kind: fc.constant('finish' as const),
    staffId: staff,
    result: fc.constant('solved' as const),
  }),
  fc.record({ kind: fc.constant('no-show' as const), staffId: staff }),
  fc.constant({ kind: 'abandon' as const }),
  fc.record({ kind: fc.constant('prioritise' as const), priority: fc.integer() }),
);

test('whatever is asked, in any order, the place in the queue is kept', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let item = waiting;
      for (const step of actions) {
        const result = transition(item, step, at.add({ minutes: 1 }));
        if (result.ok) item = result.value;
      }
      expect(item.ref).toBe(waiting.ref);
      expect(item.since).toBe(waiting.since);
    }),
  );
});

test('someone has the work exactly while it is offered or accepted, and ended work never comes back', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      let item = waiting;
      for (const step of actions) {
        const before = item;
        const result = transition(item, step, at);
        if (!result.ok) continue;
        expect(isEnded(before.state)).toBe(false);
        item = result.value;
        expect(item.version).toBe(before.version + 1);
        if (item.state === 'offered' || item.state === 'accepted')
          expect(item.staffId).not.toBeNull();
        if (item.state === 'waiting' || item.state === 'held') expect(item.staffId).toBeNull();
        expect(item.endedAt !== null).toBe(isEnded(item.state));
        expect(item.priority).toBeGreaterThanOrEqual(0);
        expect(item.priority).toBeLessThanOrEqual(3);
      }
    }),
  );
});

test('only the person who holds an offer may accept it', () => {
  const offered = transition(
    waiting,
    { kind: 'offer', staffId: 'anna', positionId: 'p1', until: at },
    at,
  );
  if (!offered.ok) throw new Error('offer refused');
  expect(transition(offered.value, { kind: 'accept', staffId: 'biel' }, at)).toMatchObject({
    ok: false,
    refusal: { code: 'offer-gone' },
  });
  expect(transition(offered.value, { kind: 'accept', staffId: 'anna' }, at)).toMatchObject({
    ok: true,
    value: { state: 'accepted' },
  });
});

test('a person who declined is remembered once, so the rule can pass to the next', () => {
  let item = waiting;
  for (let round = 0; round < 2; round += 1) {
    const offered = transition(
      item,
      { kind: 'offer', staffId: 'anna', positionId: 'p1', until: at },
      at,
    );
    if (!offered.ok) throw new Error('offer refused');
    const declined = transition(offered.value, { kind: 'decline', staffId: 'anna' }, at);
    if (!declined.ok) throw new Error('decline refused');
    item = declined.value;
  }
  expect(item.declinedBy).toEqual(['anna']);
});
