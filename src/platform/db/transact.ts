import { sql, type Kysely, type Transaction } from 'kysely';
import type { DomainEvent } from '../events/define-event.ts';
import type { Signals } from '../signals/signals.ts';
import { runInsideTransaction } from './inside-transaction.ts';
import type { DB } from './types.generated.ts';

export interface NewJob {
  readonly kind: string;
  /** Id of the row the job is about. */
  readonly ref: string;
  /** Seconds from now on the database's clock. */
  readonly inSeconds?: number;
}

/** One change: its facts and jobs are written with it, its signals go out after it. */
export interface Unit {
  readonly trx: Transaction<DB>;
  event(event: DomainEvent): void;
  job(job: NewJob): void;
  signal(topic: string): void;
}

export type Transact = <Value>(work: (unit: Unit) => Promise<Value>) => Promise<Value>;

/** Serialisation failure and deadlock: nothing was done, so the same work may be tried again. */
const retryable = new Set(['40001', '40P01']);
const mostAttempts = 3;

export function createTransact(db: Kysely<DB>, signals: Signals): Transact {
  const once = async <Value>(work: (unit: Unit) => Promise<Value>): Promise<Value> => {
    const topics = new Set<string>();
    const value = await db.transaction().execute(async (trx) => {
      const events: DomainEvent[] = [];
      const jobs: NewJob[] = [];
      const result = await runInsideTransaction(() =>
        work({
          trx,
          event: (event) => void events.push(event),
          job: (job) => void jobs.push(job),
          signal: (topic) => void topics.add(topic),
        }),
      );
      if (events.length > 0) await insertEvents(trx, events);
      if (jobs.length > 0) {
        await insertJobs(trx, jobs);
        topics.add('jobs');
      }
      return result;
    });
    for (const topic of topics) signals.publish(topic);
    return value;
  };
  return async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(work);
      } catch (error) {
        const code = (error as { code?: unknown }).code;
        if (attempt === mostAttempts || typeof code !== 'string' || !retryable.has(code))
          throw error;
      }
    }
  };
}

async function insertEvents(trx: Transaction<DB>, events: readonly DomainEvent[]): Promise<void> {
  await trx
    .insertInto('event_log')
    .values(
      events.map((event) => ({
        at: event.at,
        type: event.type,
        entity: event.entity,
        entity_id: event.entityId,
        actor_kind: event.actor.kind,
        actor_id: event.actor.id,
        data: JSON.stringify(event.data),
      })),
    )
    .execute();
}

async function insertJobs(trx: Transaction<DB>, jobs: readonly NewJob[]): Promise<void> {
  await trx
    .insertInto('job')
    .values(
      jobs.map((job) => ({
        kind: job.kind,
        ref: job.ref,
        run_at: sql<never>`now() + make_interval(secs => ${job.inSeconds ?? 0})`,
      })),
    )
    .execute();
}
