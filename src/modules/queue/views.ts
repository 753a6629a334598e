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
