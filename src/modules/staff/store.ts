import type { Kysely, Selectable } from 'kysely';
import type { DB, Presence as PresenceTable } from '../../platform/db/types.generated.ts';
import type { Presence, PresenceState } from './core/presence.ts';

function fromRow(row: Selectable<PresenceTable>): Presence {
  return {
    staffId: row.staff_id,
    state: row.state as PresenceState,
    siteId: row.site_id,
    positionId: row.position_id,
    since: row.since,
    idleSince: row.idle_since,
  };
}

/** The presence row, locked until the transaction ends; null before the first sign-in. */
export async function lockPresence(trx: Kysely<DB>, staffId: string): Promise<Presence | null> {
  const row = await trx
    .selectFrom('presence')
    .selectAll()
    .where('staff_id', '=', staffId)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export async function findPresence(db: Kysely<DB>, staffId: string): Promise<Presence | null> {
  const row = await db
    .selectFrom('presence')
    .selectAll()
    .where('staff_id', '=', staffId)
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export async function savePresence(trx: Kysely<DB>, presence: Presence): Promise<void> {
  const row = {
    state: presence.state,
    site_id: presence.siteId,
    position_id: presence.positionId,
    since: presence.since,
    idle_since: presence.idleSince,
  };
  await trx
    .insertInto('presence')
    .values({ staff_id: presence.staffId, ...row })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet(row))
    .execute();
}

/** Everybody who is not off, in order of name: who sits where, who may be offered work. */
export async function presentStaff(
  db: Kysely<DB>,
): Promise<(Presence & { name: string; languages: string[] })[]> {
  const rows = await db
    .selectFrom('presence')
    .innerJoin('staff_member', 'staff_member.id', 'presence.staff_id')
    .where('presence.state', '!=', 'off')
    .selectAll('presence')
    .select(['staff_member.name', 'staff_member.languages'])
    .orderBy('staff_member.name')
    .execute();
  return rows.map((row) => ({ ...fromRow(row), name: row.name, languages: row.languages }));
}

export async function occupantOf(
  db: Kysely<DB>,
  positionId: string,
): Promise<{ staffId: string; name: string } | null> {
  const row = await db
    .selectFrom('presence')
    .innerJoin('staff_member', 'staff_member.id', 'presence.staff_id')
    .where('presence.position_id', '=', positionId)
    .select(['presence.staff_id as staffId', 'staff_member.name'])
    .executeTakeFirst();
  return row ?? null;
}
