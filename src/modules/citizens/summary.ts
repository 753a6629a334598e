import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/types.generated.ts';
import { maskIdentity } from './core/mask-identity.ts';
import type { CitizenSummary } from './find-citizens.ts';

/**
 * Name and masked document of a person whose contact is being attended: what the desk shows beside
 * the conversation. The record itself is read with a purpose.
 */
export async function citizenSummaryOf(db: Kysely<DB>, id: string): Promise<CitizenSummary | null> {
  const row = await db
    .selectFrom('citizen')
    .where('id', '=', id)
    .select(['id', 'name', 'document_number'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const document = row.document_number === null ? null : maskIdentity(row.document_number);
  return { id: row.id, name: row.name, document };
}
