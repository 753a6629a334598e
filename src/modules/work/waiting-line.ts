import type { Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';

/** One place in the line. Priority orders it and is never told. */
export interface PlaceInLine {
  readonly workId: string;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
}

/**
 * Who waits at a site in the order of being called: offered ones first, then by declared priority,
 * place and id. `since` leaves out what was left of earlier days.
 */
export async function waitingLine(
  db: Kysely<DB>,
  siteId: string,
  since: Temporal.Instant,
): Promise<PlaceInLine[]> {
  return db
    .selectFrom('work_item')
    .select(['id as workId', 'service_id as serviceId', 'procedure_id as procedureId'])
    .where('site_id', '=', siteId)
    .where('state', 'in', ['waiting', 'offered'])
    .where('ref', '>=', since)
    .orderBy((eb) => eb('state', '=', 'offered'), 'desc')
    .orderBy('priority', 'desc')
    .orderBy('ref')
    .orderBy('id')
    .execute();
}
