import type { Clock } from '../kernel/clock.ts';
import { beginContact, endContactOfWork, voidContactOfWork } from '../modules/contacts/commands.ts';
import { followWorkOf } from '../modules/staff/commands.ts';
import type { WorkHook } from '../modules/work/commands.ts';
import type { Actor } from '../platform/events/actor.ts';

/**
 * What else becomes true when work changes hands, in the same transaction:
 * accepting begins the contact and makes the person busy; whatever ends or passes on the attention
 * ends the contact and frees them; an undone call leaves no contact behind.
 */
export function attentionHook(deps: {
  clock: Clock;
  publishedVersion: (procedureId: string) => number | null;
}): WorkHook {
  return async (unit, { before, after, action }) => {
    const staffId =
      after.state === 'accepted'
        ? after.staffId
        : before.state === 'accepted'
          ? before.staffId
          : null;
    if (staffId === null) return;
    const actor: Actor = { kind: 'staff', id: staffId };
    switch (action.kind) {
      case 'accept':
      case 'take':
        await beginContact(
          deps,
          unit,
          {
            workItemId: after.id,
            channel: after.channel,
            siteId: after.siteId,
            positionId: after.positionId,
            staffId,
            language: after.language,
            procedureId: after.procedureId,
          },
          actor,
        );
        await followWorkOf(deps, unit, staffId, true);
        return;
      case 'undo':
        await voidContactOfWork(deps, unit, after.id, actor);
        await followWorkOf(deps, unit, staffId, false);
        return;
      case 'finish':
        await endContactOfWork(deps, unit, after.id, action.result, actor);
        await followWorkOf(deps, unit, staffId, false);
        return;
      case 'transfer':
        await endContactOfWork(deps, unit, after.id, 'passed-on', actor);
        await followWorkOf(deps, unit, staffId, false);
        return;
      case 'park':
        await endContactOfWork(deps, unit, after.id, null, actor);
        await followWorkOf(deps, unit, staffId, false);
        return;
      case 'no-show':
        await voidContactOfWork(deps, unit, after.id, actor);
        await followWorkOf(deps, unit, staffId, false);
        return;
      case 'offer':
      case 'decline':
      case 'expire':
      case 'keep':
      case 'return':
      case 'release':
      case 'abandon':
      case 'prioritise':
        return;
    }
  };
}
