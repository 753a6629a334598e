import { sql, type Kysely } from 'kysely';
import type { DB } from './types.generated.ts';

const everyMinutes = 5;
const vacuumEveryRounds = 12;

/**
 * PGlite runs PostgreSQL in single-user mode: no checkpointer, no autovacuum. Left alone the
 * write-ahead log grows until the folder is closed, dead rows stay, and the planner knows nothing
 * of the tables. So: a checkpoint every five minutes in which something was written, and a vacuum
 * with statistics every hour of such minutes.
 *
 * @returns the function that stops it and waits for what runs.
 */
export function keepEmbeddedHealthy(
  db: Kysely<DB>,
  onError: (error: Error) => void,
): () => Promise<void> {
  let lastPosition = '';
  let rounds = 0;
  let running = Promise.resolve();

  const round = async () => {
    const position = await writtenUpTo(db);
    if (position === lastPosition) return;
    if (++rounds % vacuumEveryRounds === 0) await sql`vacuum (analyze)`.execute(db);
    await sql`checkpoint`.execute(db);
    lastPosition = await writtenUpTo(db);
  };

  const timer = setInterval(() => {
    running = running.then(round).catch(onError); // tried again in five minutes
  }, everyMinutes * 60_000).unref();

  return () => {
    clearInterval(timer);
    return running;
  };
}

async function writtenUpTo(db: Kysely<DB>): Promise<string> {
  const { rows } = await sql<{
    position: string;
  }>`select pg_current_wal_insert_lsn()::text as position`.execute(db);
  return rows[0]?.position ?? '';
}
