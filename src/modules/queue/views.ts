import { sql, type Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import { formatTicketNumber } from './core/ticket-number.ts';

export interface CalledTicket {
  readonly callId: string;
  readonly workId: string;
  readonly number: string;
  readonly positionId: string;
  readonly at: Temporal.Instant;
  readonly repeat: number;
}

/**
 * The last calls of a site today, newest first, one row for each ticket (its latest call).
 * Days end at midnight of the council: a screen left on overnight starts empty.
 */
export async function lastCalls(
  db: Kysely<DB>,
  siteId: string,
  day: string,
  limit: number,
): Promise<CalledTicket[]> {
  const rows = await db
    .selectFrom('call')
    .innerJoin('ticket', 'ticket.id', 'call.ticket_id')
    .where('call.site_id', '=', siteId)
    .where('ticket.service_day', '=', day)
    .where('call.undone_at', 'is', null)
    .where(
      'call.repeat',
      '=',
      sql<number>`(SELECT max(later.repeat) FROM call later WHERE later.ticket_id = call.ticket_id AND later.undone_at IS NULL)`,
    )
    .orderBy('call.called_at', 'desc')
    .orderBy('call.id', 'desc')
    .limit(limit)
    .select([
      'call.id as callId',
      'ticket.work_item_id as workId',
      'ticket.letter',
      'ticket.number',
      'call.position_id as positionId',
      'call.called_at as at',
      'call.repeat',
    ])
    .execute();
  return rows.map((row) => ({
    callId: row.callId,
    workId: row.workId,
    number: formatTicketNumber({ letter: row.letter, number: row.number }),
    positionId: row.positionId,
    at: row.at,
    repeat: row.repeat,
  }));
}

/** Where and when a ticket was called last; null when it was not, or the call was taken back. */
export async function lastCallOf(
  db: Kysely<DB>,
  ticketId: string,
): Promise<{ positionId: string; at: Temporal.Instant } | null> {
  const row = await db
    .selectFrom('call')
    .where('ticket_id', '=', ticketId)
    .where('undone_at', 'is', null)
    .orderBy('called_at', 'desc')
    .orderBy('repeat', 'desc')
    .limit(1)
    .select(['position_id as positionId', 'called_at as at'])
    .executeTakeFirst();
  return row ?? null;
}

/** What is spoken for a call of a site's screen; null when it is not one of today's. */
export async function spokenCall(
  db: Kysely<DB>,
  siteId: string,
  callId: string,
): Promise<{
  ticketId: string;
  workId: string;
  letter: string;
  number: number;
  positionId: string;
} | null> {
  const row = await db
    .selectFrom('call')
    .innerJoin('ticket', 'ticket.id', 'call.ticket_id')
    .where('call.id', '=', callId)
    .where('call.site_id', '=', siteId)
    .where('call.undone_at', 'is', null)
    .select([
      'ticket.id as ticketId',
      'ticket.work_item_id as workId',
      'ticket.letter',
      'ticket.number',
      'call.position_id as positionId',
    ])
    .executeTakeFirst();
  return row ?? null;
}
