import { sql, type Kysely } from 'kysely';
import type { WorkDoor } from '../modules/queue/commands/ticket-work.ts';
import { changeWorkIn, type WorkCommandDeps } from '../modules/work/commands.ts';
import { findWorkItem, leftOvernight, lockWorkItem } from '../modules/work/store.ts';
import { proceduresAhead } from '../modules/work/views.ts';
import type { DB } from '../platform/db/types.generated.ts';

/** What the queue may ask of `work`. */
export function workDoor(work: WorkCommandDeps): WorkDoor {
  return {
    find: findWorkItem,
    lock: lockWorkItem,
    ahead: proceduresAhead,
    leftOvernight,
    change: (unit, workId, action, actor) => changeWorkIn(work, unit, workId, action, actor),
  };
}

/** One trivial query: `/healthz` says whether the database answers. */
export async function databaseAnswers(db: Kysely<DB>): Promise<boolean> {
  try {
    await sql`SELECT 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
