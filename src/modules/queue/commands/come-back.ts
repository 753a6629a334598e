import { ok, type Result } from '../../../kernel/result.ts';
import { citizenActor } from '../../../platform/events/actor.ts';
import { findTodaysTicket } from './find-ticket.ts';
import { refuseFor, type TicketRefusal } from './ticket-refusal.ts';
import type { TicketCommandDeps } from './ticket-work.ts';

/** The person whose place was kept is here again. Who is already in the queue is told so: fine. */
export async function comeBack(
  deps: TicketCommandDeps,
  secret: string,
): Promise<Result<null, TicketRefusal>> {
  return deps.transact(async (unit) => {
    const found = await findTodaysTicket(deps, unit.trx, secret);
    if (!found.ok) return found;
    const { work_item_id: workId, kept_until: keptUntil } = found.value;
    // Held by staff (parked), not by the person: only staff bring it back.
    const change =
      keptUntil === null
        ? null
        : await deps.work.change(unit, workId, { kind: 'return' }, citizenActor);
    if (change?.ok === true) return ok(null);
    const work = await deps.work.lock(unit.trx, workId);
    if (work?.state === 'waiting' || work?.state === 'offered') return ok(null);
    return refuseFor(work);
  });
}
