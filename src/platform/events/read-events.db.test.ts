import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { Temporal } from '../../kernel/time.ts';
import { systemActor } from './actor.ts';
import type { DomainEvent } from './define-event.ts';
import { readEvents } from './read-events.ts';

const server = process.env['DATABASE_URL'] !== undefined;
let opened: TestDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
beforeEach(() => opened.db.deleteFrom('event_log').execute());
afterAll(() => opened.close());

const event = (entityId: string): DomainEvent => ({
  type: 'thing.done',
  at: Temporal.Instant.from('2026-11-24T09:30:00Z'),
  entity: 'thing',
  entityId,
  actor: systemActor,
  data: { count: 1, list: ['a'] },
});
const ids = async (after: Parameters<typeof readEvents>[1] = null, limit?: number) =>
  (await readEvents(opened.db, after, limit)).map(({ entityId }) => entityId);

test('events come back whole, in order, and go on from where one stopped', async () => {
  await opened.transact(async (unit) => {
    unit.event(event('a'));
    unit.event(event('b'));
  });
  await opened.transact(async (unit) => unit.event(event('c')));
  const [first, second] = await readEvents(opened.db, null, 2);
  expect(first).toMatchObject({
    type: 'thing.done',
    at: Temporal.Instant.from('2026-11-24T09:30:00Z'),
    entityId: 'a',
    actorKind: 'system',
    actorId: null,
    data: { count: 1, list: ['a'] },
  });
  expect(await ids(second)).toEqual(['c']);
  expect(await ids()).toEqual(['a', 'b', 'c']);
});

test('what was rolled back never happened', async () => {
  await expect(
    opened.transact(async (unit) => {
      unit.event(event('never'));
      throw new Error('changed my mind');
    }),
  ).rejects.toThrow('changed my mind');
  expect(await ids()).toEqual([]);
});

test.skipIf(!server)(
  `a slow transaction is waited for, though its numbers are older${server ? '' : ' (SKIPPED: two sessions need PostgreSQL, DATABASE_URL)'}`,
  async () => {
    const held = signal();
    const inserted = signal();
    const slow = opened.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('event_log')
        .values({
          at: Temporal.Now.instant(),
          type: 'thing.done',
          entity: 'thing',
          entity_id: 'slow',
          actor_kind: 'system',
          data: '{}',
        })
        .execute();
      inserted.give();
      await held.given;
    });
    await inserted.given;
    await opened.transact(async (unit) => unit.event(event('fast')));
    // Had we read by number alone, `slow` would be passed over for ever.
    expect(await ids()).toEqual([]);
    held.give();
    await slow;
    expect(await ids()).toEqual(['slow', 'fast']);
  },
);

function signal(): { given: Promise<void>; give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
