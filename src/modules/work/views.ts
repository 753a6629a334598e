import { sql, type Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';

export interface WaitingRow {
  readonly id: string;
  readonly channel: string;
  readonly siteId: string | null;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
  readonly needs: string[];
  readonly priority: number;
  readonly ref: Temporal.Instant;
  readonly reservedFor: string | null;
  readonly declinedBy: string[];
}

/** The head of the line that people at these sites could be offered, in order of priority and place. */
export async function waitingAt(
  db: Kysely<DB>,
  siteIds: readonly string[],
  limit: number,
): Promise<WaitingRow[]> {
  return db
    .selectFrom('work_item')
    .where('state', '=', 'waiting')
    .where((eb) => eb.or([eb('site_id', 'is', null), eb('site_id', 'in', [...siteIds])]))
    .orderBy('priority', 'desc')
    .orderBy('ref')
    .orderBy('id')
    .limit(limit)
    .select([
      'id',
      'channel',
      'site_id as siteId',
      'service_id as serviceId',
      'procedure_id as procedureId',
      'needs',
      'priority',
      'ref',
      'reserved_for as reservedFor',
      'declined_by as declinedBy',
    ])
    .execute();
}

/** How many wait for each service of a site, and since when the first of them does. */
export async function waitingByService(
  db: Kysely<DB>,
  siteId: string,
): Promise<{ serviceId: string; people: number; oldest: Temporal.Instant }[]> {
  const rows = await db
    .selectFrom('work_item')
    .where('state', '=', 'waiting')
    .where('site_id', '=', siteId)
    .where('service_id', 'is not', null)
    .groupBy('service_id')
    .select((eb) => [
      'service_id',
      eb.fn.countAll<number>().as('people'),
      eb.fn.min('ref').as('oldest'),
    ])
    .execute();
  return rows.flatMap((row) =>
    row.service_id === null
      ? []
      : [{ serviceId: row.service_id, people: row.people, oldest: row.oldest }],
  );
}

/**
 * The procedures of those who will be served before a waiting item: same site and service, higher
 * priority or an earlier place. Null when it is not waiting.
 */
export async function proceduresAhead(
  db: Kysely<DB>,
  workId: string,
): Promise<(string | null)[] | null> {
  const result = await sql<{ waiting: boolean; ahead: (string | null)[] }>`
    SELECT mine.state IN ('waiting', 'offered') AS waiting,
           coalesce((SELECT jsonb_agg(other.procedure_id ORDER BY other.priority DESC, other.ref, other.id)
             FROM work_item other
             WHERE other.state = 'waiting' AND mine.state = 'waiting'
               AND other.site_id = mine.site_id AND other.service_id = mine.service_id
               AND (other.priority > mine.priority
                    OR (other.priority = mine.priority AND (other.ref, other.id) < (mine.ref, mine.id)))), '[]') AS ahead
    FROM work_item mine WHERE mine.id = ${workId}`.execute(db);
  const row = result.rows[0];
  return row === undefined || !row.waiting ? null : row.ahead;
}

/** Everything waiting for a service of a site, in order: what a newcomer would have ahead. */
export async function proceduresWaiting(
  db: Kysely<DB>,
  siteId: string,
  serviceId: string,
): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('work_item')
    .where('state', '=', 'waiting')
    .where('site_id', '=', siteId)
    .where('service_id', '=', serviceId)
    .orderBy('priority', 'desc')
    .orderBy('ref')
    .select('procedure_id')
    .limit(500)
    .execute();
  return rows.map((row) => row.procedure_id);
}

/** What people at a site attend now: for the estimate of how long each position is still taken. */
export async function attendedAt(
  db: Kysely<DB>,
  siteId: string,
): Promise<
  {
    positionId: string | null;
    procedureId: string | null;
    serviceId: string | null;
    acceptedAt: Temporal.Instant | null;
  }[]
> {
  return db
    .selectFrom('work_item')
    .where('state', 'in', ['accepted', 'offered'])
    .where('site_id', '=', siteId)
    .select([
      'position_id as positionId',
      'procedure_id as procedureId',
      'service_id as serviceId',
      'accepted_at as acceptedAt',
    ])
    .execute();
}
