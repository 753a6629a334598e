import type { Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';

/** People at an office who were still waiting or held when the day ended at `since`. */
export async function leftOvernight(db: Kysely<DB>, since: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('work_item')
    .select('id')
    .where('state', 'in', ['waiting', 'offered', 'held'])
    .where('site_id', 'is not', null)
    .where('ref', '<', since)
    .execute();
  return rows.map(({ id }) => id);
}
