import { sql, type Kysely } from 'kysely';
import type { DB } from '../db/types.generated.ts';
import type { LeasedJob } from './job-handlers.ts';

// Every time here is the database's own: several nodes share the table and must agree.

/**
 * Takes up to `limit` due jobs of the given kinds for `leaseSeconds`, oldest first. Two callers
 * never get the same one; a job whose lease ran out (its holder died) is taken again.
 */
export async function leaseJobs(
  db: Kysely<DB>,
  kinds: readonly string[],
  limit = 20,
  leaseSeconds = 60,
): Promise<LeasedJob[]> {
  const { rows } = await sql<LeasedJob>`
    update job
    set attempts = attempts + 1, lease_until = now() + make_interval(secs => ${leaseSeconds})
    where id in (
      select id from job
      where state = 'ready' and kind = any(${[...kinds]}::text[]) and run_at <= now()
        and (lease_until is null or lease_until <= now()) and attempts < max_attempts
      order by run_at limit ${limit} for update skip locked)
    returning id, kind, ref, attempts, max_attempts as "maxAttempts"`.execute(db);
  return rows;
}

/** Keeps a job whose handler needs longer; false when the lease was lost to somebody else. */
export async function extendLease(
  db: Kysely<DB>,
  job: LeasedJob,
  leaseSeconds: number,
): Promise<boolean> {
  const result = await sql`
    update job set lease_until = now() + make_interval(secs => ${leaseSeconds})
    where id = ${job.id} and attempts = ${job.attempts} and state = 'ready'`.execute(db);
  return result.numAffectedRows === 1n;
}

export async function markDone(db: Kysely<DB>, job: LeasedJob): Promise<void> {
  await sql`
    update job set state = 'done', lease_until = null, last_error = null
    where id = ${job.id} and attempts = ${job.attempts} and state = 'ready'`.execute(db);
}

/** Puts a failed job back for later, or aside as a dead letter when it was the last attempt. */
export async function markFailed(
  db: Kysely<DB>,
  job: LeasedJob,
  error: string,
  waitSeconds: number,
): Promise<void> {
  await sql`
    update job
    set state = case when attempts >= max_attempts then 'dead' else 'ready' end,
        lease_until = null, last_error = ${error},
        run_at = now() + make_interval(secs => ${waitSeconds})
    where id = ${job.id} and attempts = ${job.attempts} and state = 'ready'`.execute(db);
}

/** Gives back a leased job that was never begun, as if it had not been taken. */
export async function giveBack(db: Kysely<DB>, job: LeasedJob): Promise<void> {
  await sql`
    update job set attempts = attempts - 1, lease_until = null
    where id = ${job.id} and attempts = ${job.attempts} and state = 'ready'`.execute(db);
}

/** Sets aside jobs whose holder died in the last attempt, and forgets done ones after a week. */
export async function tidyJobs(db: Kysely<DB>): Promise<void> {
  await sql`
    update job set state = 'dead', lease_until = null, last_error = coalesce(last_error, 'lease-expired')
    where state = 'ready' and attempts >= max_attempts and lease_until <= now()`.execute(db);
  await sql`delete from job where state = 'done' and run_at < now() - interval '7 days'`.execute(
    db,
  );
}
