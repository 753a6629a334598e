import { sql, type Kysely, type Selectable } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB, Ticket as TicketTable } from '../../platform/db/types.generated.ts';

export type TicketRow = Selectable<TicketTable>;

export interface NewTicket {
  readonly id: string;
  readonly workId: string;
  /** Hash of the caller's Idempotency-Key; null when none was sent. */
  readonly key: string | null;
  readonly request: string;
  readonly siteId: string;
  readonly serviceId: string;
  readonly procedureId: string | null;
  readonly language: string;
  readonly needs: readonly string[];
  readonly priority: number;
  readonly channel: string;
  readonly day: string;
  readonly now: Temporal.Instant;
  readonly secretHash: string;
  readonly madeBy: 'staff' | 'citizen' | 'partner' | 'device';
  readonly madeFrom: 'welcome' | 'web' | 'kiosk' | 'api';
  readonly actorId: string | null;
  readonly interpreter: boolean;
  readonly people: number;
}

export interface TakenTicket {
  readonly outcome: 'created' | 'replayed' | 'key-reused';
  readonly ticketId: string | null;
  readonly letter: string | null;
  readonly number: number | null;
  readonly workId: string | null;
}

/** One statement, one transaction: number, work item, ticket and event, or the earlier ticket. */
export async function takeTicketRow(db: Kysely<DB>, t: NewTicket): Promise<TakenTicket> {
  const result = await sql<{
    outcome: TakenTicket['outcome'];
    ticket_id: string | null;
    letter: string | null;
    number: number | null;
    work_item_id: string | null;
  }>`SELECT * FROM take_ticket(${t.id}, ${t.workId}, ${t.key}, ${t.request}, ${t.siteId},
      ${t.serviceId}, ${t.procedureId}, ${t.language}, ${[...t.needs]}, ${t.priority}, ${t.channel},
      ${t.day}, ${t.now}, ${t.secretHash}, ${t.madeBy}, ${t.madeFrom}, ${t.actorId},
      ${t.interpreter}, ${t.people})`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error('take_ticket returned no row');
  return {
    outcome: row.outcome,
    ticketId: row.ticket_id,
    letter: row.letter,
    number: row.number,
    workId: row.work_item_id,
  };
}

export async function findTicketBySecret(db: Kysely<DB>, hash: string): Promise<TicketRow | null> {
  const row = await db
    .selectFrom('ticket')
    .selectAll()
    .where('secret_hash', '=', hash)
    .executeTakeFirst();
  return row ?? null;
}

export async function findTicketOfWork(db: Kysely<DB>, workId: string): Promise<TicketRow | null> {
  const row = await db
    .selectFrom('ticket')
    .selectAll()
    .where('work_item_id', '=', workId)
    .executeTakeFirst();
  return row ?? null;
}

export async function ticketsOfWork(
  db: Kysely<DB>,
  workIds: readonly string[],
): Promise<TicketRow[]> {
  if (workIds.length === 0) return [];
  return db
    .selectFrom('ticket')
    .selectAll()
    .where('work_item_id', '=', sql<string>`ANY(${[...workIds]}::uuid[])`)
    .execute();
}

/** Records a call (or a repeat) of a ticket to a position and clears what waiting needed. */
export async function insertCall(
  trx: Kysely<DB>,
  call: {
    ticketId: string;
    siteId: string;
    positionId: string;
    staffId: string;
    at: Temporal.Instant;
  },
): Promise<{ id: string; repeat: number }> {
  const ticket = await trx
    .updateTable('ticket')
    .set((eb) => ({ calls: eb('calls', '+', 1), kept_until: null }))
    .where('id', '=', call.ticketId)
    .returning('calls')
    .executeTakeFirstOrThrow();
  const repeat = ticket.calls - 1;
  const { id } = await trx
    .insertInto('call')
    .values({
      ticket_id: call.ticketId,
      site_id: call.siteId,
      position_id: call.positionId,
      staff_id: call.staffId,
      called_at: call.at,
      repeat,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, repeat };
}

/** A wrong call is taken back: it leaves the screen and does not count as a call of the ticket. */
export async function undoCalls(
  trx: Kysely<DB>,
  ticketId: string,
  at: Temporal.Instant,
): Promise<void> {
  await trx
    .updateTable('call')
    .set({ undone_at: at })
    .where('ticket_id', '=', ticketId)
    .where('undone_at', 'is', null)
    .execute();
  await trx.updateTable('ticket').set({ calls: 0 }).where('id', '=', ticketId).execute();
}

/** How to tell the person it is nearly their turn; null erases it (when the visit ends). */
export async function setNotify(
  trx: Kysely<DB>,
  ticketId: string,
  notify: { kind: 'email' | 'sms'; to: string } | null,
): Promise<void> {
  await trx
    .updateTable('ticket')
    .set({ notify_kind: notify?.kind ?? null, notify_to: notify?.to ?? null })
    .where('id', '=', ticketId)
    .execute();
}

export async function markNotified(
  trx: Kysely<DB>,
  ticketId: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const done = await trx
    .updateTable('ticket')
    .set({ notified_at: at })
    .where('id', '=', ticketId)
    .where('notified_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Tickets of a day that asked to be told and have not been yet. */
export async function ticketsToNotify(db: Kysely<DB>, day: string): Promise<TicketRow[]> {
  return db
    .selectFrom('ticket')
    .selectAll()
    .where('service_day', '=', day)
    .where('notify_to', 'is not', null)
    .where('notified_at', 'is', null)
    .execute();
}

/** Keeps a place once; false when it was kept before. */
export async function keepOnce(
  trx: Kysely<DB>,
  ticketId: string,
  until: Temporal.Instant,
): Promise<boolean> {
  const kept = await trx
    .updateTable('ticket')
    .set({ kept_until: until, kept_before: true })
    .where('id', '=', ticketId)
    .where('kept_before', '=', false)
    .executeTakeFirst();
  return kept.numUpdatedRows === 1n;
}

export async function clearKept(trx: Kysely<DB>, ticketId: string): Promise<void> {
  await trx.updateTable('ticket').set({ kept_until: null }).where('id', '=', ticketId).execute();
}
