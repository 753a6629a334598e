import { sql, type Kysely } from 'kysely';
import { hashSecret, newSecret } from '../../kernel/ids.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import { inSeconds } from './account-store.ts';

export interface SessionStaff {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export const sessionDays = 7;
const idleHours = 12;

/** Only the hash is stored; the token goes to the browser and nowhere else. */
export async function insertSession(trx: Kysely<DB>, staffId: string): Promise<string> {
  const token = newSecret();
  await trx
    .deleteFrom('staff_session')
    .where('expires_at', '<', sql<never>`now()`)
    .execute();
  await trx
    .insertInto('staff_session')
    .values({
      token_hash: hashSecret(token),
      staff_id: staffId,
      expires_at: inSeconds(sessionDays * 86_400),
    })
    .execute();
  return token;
}

/** Who holds `token`; null after 12 idle hours, after 7 days, or when the person left the team. */
export async function findSession(db: Kysely<DB>, token: string): Promise<SessionStaff | null> {
  const hash = hashSecret(token);
  const row = await db
    .selectFrom('staff_session as session')
    .innerJoin('staff_member as member', 'member.id', 'session.staff_id')
    .where('session.token_hash', '=', hash)
    .where('session.expires_at', '>', sql<never>`now()`)
    .where('session.seen_at', '>', inSeconds(-idleHours * 3600))
    .where('member.active', '=', true)
    .select(['member.id', 'member.name', 'member.roles'])
    .select(sql<boolean>`session.seen_at < now() - interval '5 minutes'`.as('quiet'))
    .executeTakeFirst();
  if (row === undefined) return null;
  // Not at each request: a write is an fsync.
  if (row.quiet)
    await db
      .updateTable('staff_session')
      .set({ seen_at: sql`now()` })
      .where('token_hash', '=', hash)
      .execute();
  return { id: row.id, name: row.name, roles: row.roles };
}

export async function deleteSession(trx: Kysely<DB>, token: string): Promise<string | null> {
  const row = await trx
    .deleteFrom('staff_session')
    .where('token_hash', '=', hashSecret(token))
    .returning('staff_id')
    .executeTakeFirst();
  return row?.staff_id ?? null;
}

export async function deleteSessionsOf(trx: Kysely<DB>, staffId: string): Promise<void> {
  await trx.deleteFrom('staff_session').where('staff_id', '=', staffId).execute();
}
