import type { Kysely } from 'kysely';
import { hashSecret } from '../../../kernel/ids.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Temporal } from '../../../kernel/time.ts';
import type { DB } from '../../../platform/db/types.generated.ts';
import { findTicketBySecret, type TicketRow } from '../store.ts';

/** The ticket of a secret, if it is of today: yesterday's turn is over, whatever it was. */
export async function findTodaysTicket(
  deps: {
    readonly clock: { now(): Temporal.Instant };
    readonly guide: { dayOf(at: Temporal.Instant): string };
  },
  db: Kysely<DB>,
  secret: string,
): Promise<Result<TicketRow, 'unknown-ticket' | 'ticket-ended'>> {
  const ticket = await findTicketBySecret(db, hashSecret(secret));
  if (ticket === null) return refuse('unknown-ticket');
  if (ticket.service_day !== deps.guide.dayOf(deps.clock.now())) return refuse('ticket-ended');
  return ok(ticket);
}
