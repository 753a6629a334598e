import type { Temporal } from '../../../kernel/time.ts';
import type { Unit } from '../../../platform/db/transact.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import { ticketUncalled } from '../events.ts';
import { findTicketOfWork, undoCalls } from '../store.ts';

/** Takes a wrong call back: it leaves the screen and the person waits in their own place. */
export async function undoCall(
  unit: Unit,
  call: {
    readonly workId: string;
    readonly at: Temporal.Instant;
    readonly screenKey: string | null;
  },
  actor: Actor,
): Promise<void> {
  const ticket = await findTicketOfWork(unit.trx, call.workId);
  if (ticket === null) return;
  await undoCalls(unit.trx, ticket.id, call.at);
  unit.event(
    ticketUncalled.record({
      at: call.at,
      entity: 'work',
      entityId: call.workId,
      actor,
      data: { ticket: ticket.id, site: ticket.site_id },
    }),
  );
  if (call.screenKey !== null) unit.signal(`screen:${call.screenKey}`);
  unit.signal(`ticket:${call.workId}`);
}
