import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { leaseJobs } from './job-store.ts';
import { startJobs } from './start-jobs.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
beforeEach(() => opened.db.deleteFrom('job').execute());
afterAll(() => opened.close());

const add = (ref: string, more: { max_attempts?: number } = {}) =>
  opened.db
    .insertInto('job')
    .values({ kind: 'say', ref, ...more })
    .execute();
const states = async () =>
  Object.fromEntries(
    (await opened.db.selectFrom('job').select(['ref', 'state']).execute()).map((row) => [
      row.ref,
      row.state,
    ]),
  );

test('every job is done once, those written before and after the start', async () => {
  await add('early');
  const done: string[] = [];
  const jobs = startJobs({
    ...opened,
    handlers: { say: async (ref) => void done.push(ref) },
    onError: (error) => {
      throw error;
    },
  });
  await vi.waitFor(() => expect(done).toEqual(['early']));
  await opened.transact(async (unit) => unit.job({ kind: 'say', ref: 'late' }));
  await vi.waitFor(() => expect(done).toEqual(['early', 'late']));
  await vi.waitFor(async () => expect(await states()).toEqual({ early: 'done', late: 'done' }));
  await jobs.stop();
});

test('two workers never lease the same job; a lease that has ended is given again', async () => {
  for (let index = 0; index < 30; index += 1) await add(`j${String(index)}`);
  const [one, two] = await Promise.all([
    leaseJobs(opened.db, ['say'], 20, 60),
    leaseJobs(opened.db, ['say'], 20, 60),
  ]);
  const refs = [...one, ...two].map((job) => job.ref);
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs).toHaveLength(30);
  expect(await leaseJobs(opened.db, ['say'], 20, 60)).toEqual([]);
  await sql`UPDATE job SET lease_until = now() - interval '1 second' WHERE ref = 'j3'`.execute(
    opened.db,
  );
  expect(
    (await leaseJobs(opened.db, ['say'], 20, 60)).map(({ ref, attempts }) => ({ ref, attempts })),
  ).toEqual([{ ref: 'j3', attempts: 2 }]);
});

test('a job that fails is tried again later, and is dead after its last attempt', async () => {
  await add('always', { max_attempts: 2 });
  const errors: unknown[] = [];
  const jobs = startJobs({
    ...opened,
    handlers: {
      say: async () => {
        throw new Error('no line');
      },
    },
    onError: (error) => void errors.push(error),
  });
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  const row = () =>
    opened.db
      .selectFrom('job')
      .select(['state', 'attempts', sql<boolean>`run_at > now()`.as('later')])
      .executeTakeFirstOrThrow();
  await vi.waitFor(async () =>
    expect(await row()).toEqual({ state: 'ready', attempts: 1, later: true }),
  );
  await sql`UPDATE job SET run_at = now()`.execute(opened.db);
  opened.signals.publish('jobs');
  await vi.waitFor(async () => expect(await row()).toMatchObject({ state: 'dead', attempts: 2 }));
  await jobs.stop();
});

test('what nobody here can do is left for others', async () => {
  await opened.db.insertInto('job').values({ kind: 'other', ref: 'x' }).execute();
  expect(await leaseJobs(opened.db, ['say'], 20, 60)).toEqual([]);
});
