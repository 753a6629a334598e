import type { Temporal } from '../../../kernel/time.ts';
import type { Unit } from '../../../platform/db/transact.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import { ticketCalled } from '../events.ts';
import { findTicketOfWork, insertCall } from '../store.ts';

export interface TicketCall {
  readonly workId: string;
  readonly positionId: string;
  readonly staffId: string;
  readonly at: Temporal.Instant;
  /** Of the site where the position stands. */
  readonly siteId: string;
  readonly screenKey: string | null;
}

/**
 * Calls a ticket, or calls it again, inside the caller's transaction: the screen shows it, the
 * phone turns. Null when the work has no ticket (a telephone call, help at a kiosk).
 */
export async function callTicket(
  unit: Unit,
  call: TicketCall,
  actor: Actor,
): Promise<{ readonly callId: string; readonly repeat: number } | null> {
  const ticket = await findTicketOfWork(unit.trx, call.workId);
  if (ticket === null) return null;
  const { id, repeat } = await insertCall(unit.trx, { ...call, ticketId: ticket.id });
  unit.event(
    ticketCalled.record({
      at: call.at,
      entity: 'work',
      entityId: call.workId,
      actor,
      data: {
        ticket: ticket.id,
        call: id,
        site: call.siteId,
        position: call.positionId,
        repeat,
      },
    }),
  );
  if (call.screenKey !== null) unit.signal(`screen:${call.screenKey}`);
  unit.signal(`ticket:${call.workId}`);
  return { callId: id, repeat };
}
