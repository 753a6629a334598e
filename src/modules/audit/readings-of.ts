import type { Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { ReadingPurpose } from './reading-purpose.ts';

export interface Reading {
  readonly at: Temporal.Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly purpose: ReadingPurpose;
  readonly contactId: string | null;
}

/** Who has looked at a person's record, newest first; also after the person was erased. */
export async function readingsOf(db: Kysely<DB>, citizenId: string): Promise<Reading[]> {
  const rows = await db
    .selectFrom('reading')
    .where('citizen_id', '=', citizenId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .select([
      'at',
      'actor_kind as actorKind',
      'actor_id as actorId',
      'purpose',
      'contact_id as contactId',
    ])
    .execute();
  return rows.map((row) => ({ ...row, purpose: row.purpose as ReadingPurpose }));
}
