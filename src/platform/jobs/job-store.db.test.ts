import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import type { LeasedJob } from './job-handlers.ts';
import { giveBack, leaseJobs, markDone, markFailed, tidyJobs } from './job-store.ts';

let opened: TestDatabase;
beforeAll(async () => {
  opened = await testDatabase();
});
afterAll(() => opened.close());

const maxAttempts = 3;

/** What the table should say of a job, kept in memory beside it. */
interface Expected {
  state: 'ready' | 'done' | 'dead';
  attempts: number;
  /** The lease that stands; null when free. */
  holder: LeasedJob | null;
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const) }),
  fc.record({ kind: fc.constant('lease' as const), limit: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constantFrom('done', 'fail', 'back', 'expire', 'stale-done'),
    pick: fc.nat({ max: 20 }),
  }),
  fc.record({ kind: fc.constant('tidy' as const) }),
);

test('no job is lost and none is held twice, whatever workers do and wherever they die', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      await opened.db.deleteFrom('job').execute();
      const model = new Map<string, Expected>();
      for (const one of steps) await take(one, model);
      expect(await table()).toEqual(
        new Map([...model].map(([ref, { state, attempts }]) => [ref, { state, attempts }])),
      );
    }),
    { numRuns: 25 },
  );
});

async function take(
  one: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
  model: Map<string, Expected>,
): Promise<void> {
  if (one.kind === 'add') {
    const ref = `job-${String(model.size)}`;
    await opened.db
      .insertInto('job')
      .values({ kind: 'say', ref, max_attempts: maxAttempts })
      .execute();
    model.set(ref, { state: 'ready', attempts: 0, holder: null });
    return;
  }
  if (one.kind === 'tidy') return await tidyJobs(opened.db);
  if ('limit' in one) {
    const free = [...model.values()].filter(
      ({ state, attempts, holder }) =>
        state === 'ready' && holder === null && attempts < maxAttempts,
    );
    const leased = await leaseJobs(opened.db, ['say'], one.limit);
    expect(leased).toHaveLength(Math.min(one.limit, free.length));
    for (const job of leased) {
      const known = expected(model, job.ref);
      expect(known).toMatchObject({ state: 'ready', holder: null, attempts: job.attempts - 1 });
      known.holder = job;
      known.attempts = job.attempts;
    }
    return;
  }
  const held = [...model.values()].filter(({ holder }) => holder !== null);
  const chosen = held[one.pick % Math.max(1, held.length)];
  const job = chosen?.holder;
  if (chosen === undefined || job === null || job === undefined) return;
  if (one.kind === 'stale-done') {
    // Somebody whose lease was lost long ago: it must change nothing.
    await markDone(opened.db, { ...job, attempts: job.attempts - 1 });
    return;
  }
  chosen.holder = null;
  if (one.kind === 'done') {
    await markDone(opened.db, job);
    chosen.state = 'done';
  } else if (one.kind === 'fail') {
    await markFailed(opened.db, job, 'no line', 0);
    chosen.state = job.attempts >= maxAttempts ? 'dead' : 'ready';
  } else if (one.kind === 'back') {
    await giveBack(opened.db, job);
    chosen.attempts -= 1;
  } else {
    // The holder died; the lease runs out and somebody tidies.
    await sql`update job set lease_until = now() - interval '1 second' where id = ${job.id}`.execute(
      opened.db,
    );
    await tidyJobs(opened.db);
    if (job.attempts >= maxAttempts) chosen.state = 'dead';
  }
}

function expected(model: Map<string, Expected>, ref: string): Expected {
  const known = model.get(ref);
  if (known === undefined) throw new Error(`leased a job that nobody added: ${ref}`);
  return known;
}

async function table(): Promise<Map<string, { state: string; attempts: number }>> {
  const rows = await opened.db.selectFrom('job').select(['ref', 'state', 'attempts']).execute();
  return new Map(rows.map(({ ref, state, attempts }) => [ref, { state, attempts }]));
}
