import type { Clock } from '../../kernel/clock.ts';
import type { Unit } from '../../platform/db/transact.ts';
import { systemActor, type Actor } from '../../platform/events/actor.ts';
import { callTicket } from './commands/call-ticket.ts';
import type { TicketWork } from './commands/ticket-work.ts';
import { undoCall } from './commands/undo-call.ts';
import type { QueueGuide } from './queue-guide.ts';
import { clearKept, findTicketOfWork, setNotify } from './store.ts';

/** A change of work as `work`'s hooks receive it. */
export interface FollowedChange {
  readonly before: TicketWork;
  readonly after: TicketWork;
  readonly action: { readonly kind: string };
}

/**
 * Keeps tickets true to their work item in the same transaction: accepting calls the person,
 * undoing takes the call back, an end erases where they wanted to be told.
 */
export function followWork(deps: { readonly clock: Clock; readonly guide: QueueGuide }) {
  return async (unit: Unit, { before, after, action }: FollowedChange): Promise<void> => {
    const at = deps.clock.now();
    const screenKey = after.siteId === null ? null : keyOf(deps.guide, after.siteId);
    switch (action.kind) {
      case 'accept':
      case 'take':
        await call(unit, after, at);
        break;
      case 'undo':
        await undoCall(unit, { workId: after.id, at, screenKey }, actorOf(before));
        break;
      case 'return':
      case 'release': {
        const ticket = await findTicketOfWork(unit.trx, after.id);
        if (ticket !== null) await clearKept(unit.trx, ticket.id);
        break;
      }
      case 'finish':
      case 'no-show':
      case 'abandon': {
        const ticket = await findTicketOfWork(unit.trx, after.id);
        if (ticket === null) break;
        await setNotify(unit.trx, ticket.id, null);
        await clearKept(unit.trx, ticket.id);
        break;
      }
      default:
        break;
    }
    for (const siteId of new Set([before.siteId, after.siteId])) {
      const key = siteId === null ? null : keyOf(deps.guide, siteId);
      // Everybody's place may have changed; offers come and go without moving anybody.
      if (key === null || action.kind === 'offer') continue;
      unit.signal(`queue:${key}`);
      unit.signal(`screen:${key}`);
    }
  };

  async function call(unit: Unit, work: TicketWork, at: ReturnType<Clock['now']>): Promise<void> {
    const { positionId, staffId } = work;
    if (positionId === null || staffId === null) return;
    const siteId = deps.guide.position(positionId)?.siteId ?? work.siteId;
    if (siteId === null) return;
    const screenKey = keyOf(deps.guide, siteId);
    await callTicket(
      unit,
      { workId: work.id, positionId, staffId, at, siteId, screenKey },
      actorOf(work),
    );
  }
}

function keyOf(guide: QueueGuide, siteId: string): string | null {
  return guide.site(siteId)?.screenKey ?? null;
}

function actorOf(work: TicketWork): Actor {
  return work.staffId === null ? systemActor : { kind: 'staff', id: work.staffId };
}
