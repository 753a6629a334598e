import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { readReach } from '../core/reach.ts';
import { setNotify } from '../store.ts';
import { findTodaysTicket } from './find-ticket.ts';
import { refuseFor, type TicketRefusal } from './ticket-refusal.ts';
import type { TicketCommandDeps } from './ticket-work.ts';

/**
 * Where to tell the person that two are left, nothing else; null takes it back. Erased when the
 * visit ends (see follow-work).
 */
export async function notifyMe(
  deps: TicketCommandDeps,
  secret: string,
  wished: { readonly kind: 'email' | 'sms'; readonly to: string } | null,
): Promise<Result<null, TicketRefusal>> {
  const read = wished === null ? ok(null) : readReach(wished.kind, wished.to);
  if (!read.ok) return refuse(read.refusal.code);
  return deps.transact(async (unit) => {
    const found = await findTodaysTicket(deps, unit.trx, secret);
    if (!found.ok) return found;
    const { id, work_item_id: workId } = found.value;
    const work = await deps.work.lock(unit.trx, workId);
    const open = work?.state === 'waiting' || work?.state === 'offered' || work?.state === 'held';
    if (read.value !== null && !open) return refuseFor(work);
    await setNotify(unit.trx, id, read.value);
    unit.signal(`ticket:${workId}`);
    // The dispatcher looks for people who are near after each change.
    unit.signal('work');
    return ok(null);
  });
}
