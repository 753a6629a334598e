import type { Kysely } from 'kysely';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { StaffDeps } from './commands.ts';
import { alarmAnswered, alarmRaised } from './events.ts';
import { findPresence } from './store.ts';

export interface OpenAlarm {
  readonly id: string;
  readonly staffId: string;
  readonly name: string;
  readonly positionId: string | null;
}

/**
 * The quiet alarm: colleagues of the site see who needs them and where; the person in front of the
 * desk sees nothing. Pressing twice raises one alarm.
 */
export async function raiseAlarm(deps: StaffDeps, staffId: string): Promise<string> {
  const presence = await findPresence(deps.db, staffId);
  return deps.transact(async (unit) => {
    const open = await unit.trx
      .selectFrom('desk_alarm')
      .select('id')
      .where('staff_id', '=', staffId)
      .where('answered_at', 'is', null)
      .executeTakeFirst();
    if (open !== undefined) return open.id;
    const at = deps.clock.now();
    const site = presence?.siteId ?? null;
    const position = presence?.positionId ?? null;
    const { id } = await unit.trx
      .insertInto('desk_alarm')
      .values({ staff_id: staffId, site_id: site, position_id: position, raised_at: at })
      .returning('id')
      .executeTakeFirstOrThrow();
    unit.event(
      alarmRaised.record({
        at,
        actor: { kind: 'staff', id: staffId },
        entity: 'staff',
        entityId: staffId,
        data: { alarm: id, site, position },
      }),
    );
    if (site !== null) unit.signal(`site:${site}`);
    return id;
  });
}

/** A colleague goes there; the first to answer is written down. */
export async function answerAlarm(
  deps: StaffDeps,
  staffId: string,
  alarmId: string,
): Promise<Result<null, 'not-found'>> {
  return deps.transact(async (unit) => {
    const at = deps.clock.now();
    const row = await unit.trx
      .updateTable('desk_alarm')
      .set({ answered_by: staffId, answered_at: at })
      .where('id', '=', alarmId)
      .where('answered_at', 'is', null)
      .returning(['site_id', 'staff_id'])
      .executeTakeFirst();
    if (row === undefined) return refuse('not-found');
    unit.event(
      alarmAnswered.record({
        at,
        actor: { kind: 'staff', id: staffId },
        entity: 'staff',
        entityId: row.staff_id,
        data: { alarm: alarmId },
      }),
    );
    if (row.site_id !== null) unit.signal(`site:${row.site_id}`);
    return ok(null);
  });
}

export async function openAlarms(db: Kysely<DB>, siteId: string): Promise<OpenAlarm[]> {
  return db
    .selectFrom('desk_alarm')
    .innerJoin('staff_member', 'staff_member.id', 'desk_alarm.staff_id')
    .where('desk_alarm.site_id', '=', siteId)
    .where('desk_alarm.answered_at', 'is', null)
    .select([
      'desk_alarm.id',
      'desk_alarm.staff_id as staffId',
      'staff_member.name',
      'desk_alarm.position_id as positionId',
    ])
    .orderBy('desk_alarm.raised_at')
    .execute();
}
