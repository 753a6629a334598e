import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Temporal } from '../../../kernel/time.ts';
import { citizenActor } from '../../../platform/events/actor.ts';
import { ticketKept } from '../events.ts';
import { findTicketOfWork, keepOnce } from '../store.ts';
import { findTodaysTicket } from './find-ticket.ts';
import { refuseFor, TicketRefused, type TicketRefusal } from './ticket-refusal.ts';
import { keepMinutes } from '../core/keep-minutes.ts';
import type { TicketCommandDeps } from './ticket-work.ts';

/**
 * The person goes out and their place stays theirs. Returns until when. A second press while it is
 * kept gives the same answer; a second time is refused (`ticket-already-kept`).
 */
export async function keepPlace(
  deps: TicketCommandDeps,
  secret: string,
): Promise<Result<Temporal.Instant, TicketRefusal>> {
  try {
    return await deps.transact(async (unit) => {
      const found = await findTodaysTicket(deps, unit.trx, secret);
      if (!found.ok) return found;
      const now = deps.clock.now();
      const until = now.add({ minutes: keepMinutes });
      const { id, work_item_id: workId } = found.value;
      const kept = await deps.work.change(unit, workId, { kind: 'keep', until }, citizenActor);
      if (!kept.ok) {
        // Read again: the lock may have waited for the first of two presses.
        const ticket = await findTicketOfWork(unit.trx, workId);
        const work = await deps.work.lock(unit.trx, workId);
        if (work?.state === 'held' && ticket?.kept_until != null) return ok(ticket.kept_until);
        return refuseFor(work);
      }
      if (!(await keepOnce(unit.trx, id, until))) throw new TicketRefused('ticket-already-kept');
      unit.event(
        ticketKept.record({
          at: now,
          entity: 'work',
          entityId: workId,
          actor: citizenActor,
          data: { ticket: id, minutes: keepMinutes },
        }),
      );
      return ok(until);
    });
  } catch (error) {
    if (error instanceof TicketRefused) return refuse(error.code);
    throw error;
  }
}
