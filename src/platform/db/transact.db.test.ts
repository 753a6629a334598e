import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { Temporal } from '../../kernel/time.ts';
import { systemActor } from '../events/actor.ts';

let opened: TestDatabase;
const heard: string[] = [];
beforeAll(async () => {
  opened = await testDatabase();
  opened.signals.subscribe((topic) => void heard.push(topic));
});
beforeEach(async () => {
  await sql`truncate event_log, job, installation`.execute(opened.db);
  heard.length = 0;
});
afterAll(() => opened.close());

const event = {
  type: 'thing.done',
  at: Temporal.Instant.from('2026-11-24T09:30:00Z'),
  entity: 'thing',
  entityId: 'a',
  actor: systemActor,
  data: { list: ['x'] },
};
const counts = async () =>
  (
    await sql`select (select count(*) from event_log) as events, (select count(*) from job) as jobs,
      (select count(*) from installation) as rows`.execute(opened.db)
  ).rows[0];

test('the change, its facts and its jobs are written together, and told once afterwards', async () => {
  const result = await opened.transact(async (unit) => {
    await unit.trx.insertInto('installation').values({ key: 'k', value: 'v' }).execute();
    unit.event(event);
    unit.event(event);
    unit.job({ kind: 'say', ref: 'a', inSeconds: 60 });
    unit.signal('thing');
    unit.signal('thing');
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard).toEqual([]);
    return 'result';
  });
  expect(result).toBe('result');
  expect(await counts()).toEqual({ events: 2, jobs: 1, rows: 1 });
  const due = await sql<{ later: boolean }>`select run_at > now() + interval '50 seconds' as later
    from job`.execute(opened.db);
  expect(due.rows).toEqual([{ later: true }]);
  await vi.waitFor(() => expect(heard).toEqual(['thing', 'jobs']));
});

test('a failure leaves nothing behind and says nothing', async () => {
  const failing = opened.transact(async (unit) => {
    await unit.trx.insertInto('installation').values({ key: 'k', value: 'v' }).execute();
    unit.event(event);
    unit.job({ kind: 'say', ref: 'a' });
    unit.signal('thing');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await counts()).toEqual({ events: 0, jobs: 0, rows: 0 });
  expect(heard).toEqual([]);
});

test('a lost race is tried again, three times at most, and its first facts are forgotten', async () => {
  let attempts = 0;
  const lose = (times: number) =>
    opened.transact(async (unit) => {
      attempts += 1;
      unit.event(event);
      if (attempts <= times)
        await sql`do $$ begin raise sqlstate '40001'; end $$`.execute(unit.trx);
    });
  await lose(2);
  expect(attempts).toBe(3);
  expect(await counts()).toMatchObject({ events: 1 });
  attempts = 0;
  await expect(lose(3)).rejects.toMatchObject({ code: '40001' });
  expect(attempts).toBe(3);
});

test('using the database beside the open transaction is caught at once, not waited for', async () => {
  const beside = opened.transact(() => opened.db.selectFrom('job').selectAll().execute());
  await expect(beside).rejects.toThrow('use unit.trx');
  expect(await counts()).toEqual({ events: 0, jobs: 0, rows: 0 });
});

test('transactions that start together all come through, one after the other', async () => {
  await opened.db.insertInto('installation').values({ key: 'n', value: '0' }).execute();
  await Promise.all(
    Array.from({ length: 20 }, () =>
      opened.transact(async ({ trx }) => {
        const row = await trx
          .selectFrom('installation')
          .select('value')
          .where('key', '=', 'n')
          .forUpdate()
          .executeTakeFirstOrThrow();
        await trx
          .updateTable('installation')
          .set({ value: String(Number(row.value) + 1) })
          .where('key', '=', 'n')
          .execute();
      }),
    ),
  );
  const row = await opened.db.selectFrom('installation').select('value').executeTakeFirstOrThrow();
  expect(row.value).toBe('20');
});
