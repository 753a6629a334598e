import { sql, type Kysely, type Selectable } from 'kysely';
import type { DB, WorkItem as WorkItemTable } from '../../platform/db/types.generated.ts';
import type { WorkItem, WorkState } from './core/work-item.ts';

type Row = Selectable<WorkItemTable>;

function fromRow(row: Row): WorkItem {
  return {
    id: row.id,
    channel: row.channel,
    state: row.state as WorkState,
    siteId: row.site_id,
    serviceId: row.service_id,
    procedureId: row.procedure_id,
    language: row.language,
    needs: row.needs,
    priority: row.priority,
    since: row.since,
    ref: row.ref,
    due: row.due,
    reservedFor: row.reserved_for,
    heldUntil: row.held_until,
    staffId: row.staff_id,
    positionId: row.position_id,
    offeredUntil: row.offered_until,
    acceptedAt: row.accepted_at,
    endedAt: row.ended_at,
    result: row.result,
    declinedBy: row.declined_by,
    version: row.version,
  };
}

/** The item, locked until the transaction ends. */
export async function lockWorkItem(trx: Kysely<DB>, id: string): Promise<WorkItem | null> {
  const row = await trx
    .selectFrom('work_item')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export async function findWorkItem(db: Kysely<DB>, id: string): Promise<WorkItem | null> {
  const row = await db.selectFrom('work_item').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Saves a locked item; `item.version` is the new one. Returns false when somebody else was faster. */
export async function saveWorkItem(trx: Kysely<DB>, item: WorkItem): Promise<boolean> {
  const saved = await trx
    .updateTable('work_item')
    .set({
      state: item.state,
      site_id: item.siteId,
      service_id: item.serviceId,
      procedure_id: item.procedureId,
      language: item.language,
      priority: item.priority,
      reserved_for: item.reservedFor,
      held_until: item.heldUntil,
      staff_id: item.staffId,
      position_id: item.positionId,
      offered_until: item.offeredUntil,
      accepted_at: item.acceptedAt,
      ended_at: item.endedAt,
      result: item.result,
      declined_by: [...item.declinedBy],
      version: item.version,
    })
    .where('id', '=', item.id)
    .where('version', '=', item.version - 1)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

/** What is not ended at a site (or tied to none), oldest place first, at most `limit`. */
export async function openWorkItems(
  db: Kysely<DB>,
  siteId: string | null,
  limit: number,
): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('work_item')
    .selectAll()
    .where('state', 'in', ['waiting', 'offered', 'accepted', 'held'])
    .where((eb) => eb.or([eb('site_id', 'is', null), eb('site_id', '=', siteId)]))
    .orderBy('priority', 'desc')
    .orderBy('ref')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** Ids of what came before `since` and is still waiting, offered or held: yesterday's line. */
export async function leftOvernight(
  db: Kysely<DB>,
  since: WorkItem['since'],
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('work_item')
    .where('state', 'in', ['waiting', 'offered', 'held'])
    .where('since', '<', since)
    .where('site_id', 'is not', null)
    .select('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Ids of offers whose time is over on the database's clock, and of holds that end by `now`. */
export async function overdueWork(
  db: Kysely<DB>,
  now: WorkItem['since'],
): Promise<{ id: string; state: WorkState }[]> {
  const rows = await db
    .selectFrom('work_item')
    .select(['id', 'state'])
    .where((eb) =>
      eb.or([
        eb.and([
          eb('state', '=', 'offered'),
          eb('offered_until', '<=', sql<WorkItem['since']>`now()`),
        ]),
        eb.and([eb('state', '=', 'held'), eb('held_until', '<=', now)]),
      ]),
    )
    .execute();
  return rows.map((row) => ({ id: row.id, state: row.state as WorkState }));
}

/** What a person has parked or has reserved for them: handed over when the shift ends. */
export async function workReservedFor(db: Kysely<DB>, staffId: string): Promise<WorkItem[]> {
  const rows = await db
    .selectFrom('work_item')
    .selectAll()
    .where('reserved_for', '=', staffId)
    .where('state', 'in', ['waiting', 'held'])
    .orderBy('ref')
    .execute();
  return rows.map(fromRow);
}

export async function workInHandOf(db: Kysely<DB>, staffId: string): Promise<WorkItem | null> {
  const row = await db
    .selectFrom('work_item')
    .selectAll()
    .where('staff_id', '=', staffId)
    .where('state', 'in', ['offered', 'accepted'])
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Sets the procedure and language that became known while attending. */
export async function describeWork(
  trx: Kysely<DB>,
  id: string,
  facts: { procedureId: string | null; language?: string },
): Promise<void> {
  await trx
    .updateTable('work_item')
    .set({
      procedure_id: facts.procedureId,
      ...(facts.language === undefined ? {} : { language: facts.language }),
    })
    .where('id', '=', id)
    .execute();
}
