import { systemActor } from '../../platform/events/actor.ts';
import type { TicketCommandDeps } from './commands/ticket-work.ts';
import { startOfDay } from './core/start-of-day.ts';
import { findTicketOfWork } from './store.ts';

/**
 * Ends the turns of earlier days that nobody attended: a place of yesterday is not ahead of
 * anybody today, and what a person left to be told is erased. Run at start and by the poll.
 * Returns how many were ended.
 */
export async function closeDay(deps: TicketCommandDeps): Promise<number> {
  const left = await deps.work.leftOvernight(deps.db, startOfDay(deps.guide, deps.clock.now()));
  let ended = 0;
  for (const workId of left) {
    const done = await deps.transact(async (unit) => {
      if ((await findTicketOfWork(unit.trx, workId)) === null) return false;
      return (await deps.work.change(unit, workId, { kind: 'abandon' }, systemActor)).ok;
    });
    if (done) ended += 1;
  }
  return ended;
}
