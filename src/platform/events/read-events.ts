import { sql, type Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../db/types.generated.ts';

/** A place in the log. `xid` is a 64-bit transaction number, as text. */
export interface LogPosition {
  readonly xid: string;
  readonly seq: number;
}

export interface LoggedEvent extends LogPosition {
  readonly type: string;
  readonly at: Temporal.Instant;
  readonly entity: string;
  readonly entityId: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly data: unknown;
}

/**
 * Events after a position, in transaction order. A reader that followed `seq` alone would skip the
 * events of a transaction that took its numbers early and committed late; so reading stops before
 * the oldest transaction that is still open, and the next reading goes on from there. Transaction
 * numbers belong to a cluster: rows moved to another one by dump need an old number there.
 */
export async function readEvents(
  db: Kysely<DB>,
  after: LogPosition | null,
  limit = 500,
): Promise<LoggedEvent[]> {
  const start = after ?? { xid: '0', seq: 0 };
  const { rows } = await sql<LoggedEvent>`
    select xid::text as xid, seq, type, at, entity, entity_id as "entityId",
      actor_kind as "actorKind", actor_id as "actorId", data
    from event_log
    where xid < pg_snapshot_xmin(pg_current_snapshot())
      and (xid, seq) > (${start.xid}::text::xid8, ${start.seq}::bigint)
    order by xid, seq limit ${limit}`.execute(db);
  return rows;
}
