import { ok, type Result } from '../../../kernel/result.ts';
import { citizenActor } from '../../../platform/events/actor.ts';
import { findTodaysTicket } from './find-ticket.ts';
import { refuseFor, type TicketRefusal } from './ticket-refusal.ts';
import type { TicketCommandDeps } from './ticket-work.ts';

/** The person gives the turn up; what they left to be told is erased with it (see follow-work). */
export async function leave(
  deps: TicketCommandDeps,
  secret: string,
): Promise<Result<null, TicketRefusal>> {
  return deps.transact(async (unit) => {
    const found = await findTodaysTicket(deps, unit.trx, secret);
    if (!found.ok) return found;
    const workId = found.value.work_item_id;
    const left = await deps.work.change(unit, workId, { kind: 'abandon' }, citizenActor);
    if (left.ok) return ok(null);
    const work = await deps.work.lock(unit.trx, workId);
    return work?.state === 'abandoned' ? ok(null) : refuseFor(work);
  });
}
