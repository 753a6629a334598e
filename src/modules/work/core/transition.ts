import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Temporal } from '../../../kernel/time.ts';
import type { WorkItem, WorkResult, WorkState } from './work-item.ts';

/** What may be asked of a work item. `staffId` is who asks. */
export type WorkAction =
  | {
      readonly kind: 'offer';
      readonly staffId: string;
      readonly positionId: string | null;
      readonly until: Temporal.Instant;
    }
  | { readonly kind: 'accept'; readonly staffId: string }
  | { readonly kind: 'decline'; readonly staffId: string }
  | { readonly kind: 'expire' }
  | { readonly kind: 'take'; readonly staffId: string; readonly positionId: string | null }
  | { readonly kind: 'park'; readonly staffId: string; readonly until: Temporal.Instant | null }
  | { readonly kind: 'keep'; readonly until: Temporal.Instant }
  | { readonly kind: 'return' }
  | { readonly kind: 'undo'; readonly staffId: string }
  | {
      readonly kind: 'transfer';
      readonly staffId: string;
      readonly siteId: string | null;
      readonly serviceId: string | null;
      readonly reservedFor: string | null;
    }
  | { readonly kind: 'release' }
  | { readonly kind: 'finish'; readonly staffId: string; readonly result: WorkResult }
  | { readonly kind: 'no-show'; readonly staffId: string }
  | { readonly kind: 'abandon' }
  | { readonly kind: 'prioritise'; readonly priority: number };

export type WorkRefusal = 'wrong-state' | 'work-not-yours' | 'offer-gone';

const nobody = { staffId: null, positionId: null, offeredUntil: null } as const;

/**
 * The next state of a work item, or why not. Pure; `now` is the domain clock.
 * A place is never lost: only `ref` orders the queue and no action but arrival sets it.
 */
export function transition(
  item: WorkItem,
  action: WorkAction,
  now: Temporal.Instant,
): Result<WorkItem, WorkRefusal> {
  switch (action.kind) {
    case 'offer':
      if (item.state !== 'waiting') return wrongState(item.state);
      if (item.reservedFor !== null && item.reservedFor !== action.staffId) return notYours();
      return next(item, {
        state: 'offered',
        staffId: action.staffId,
        positionId: action.positionId,
        offeredUntil: action.until,
      });
    case 'accept':
      if (item.state !== 'offered' || item.staffId !== action.staffId) return refuse('offer-gone');
      return next(item, {
        state: 'accepted',
        offeredUntil: null,
        acceptedAt: now,
        heldUntil: null,
      });
    case 'decline':
      if (item.state !== 'offered' || item.staffId !== action.staffId) return refuse('offer-gone');
      return next(item, {
        ...nobody,
        state: 'waiting',
        declinedBy: addOnce(item.declinedBy, action.staffId),
        reservedFor: null,
      });
    case 'expire':
      if (item.state !== 'offered') return wrongState(item.state);
      return next(item, { ...nobody, state: 'waiting' });
    case 'take':
      if (item.state !== 'waiting' && item.state !== 'held') return wrongState(item.state);
      return next(item, {
        state: 'accepted',
        staffId: action.staffId,
        positionId: action.positionId,
        acceptedAt: now,
        heldUntil: null,
        reservedFor: null,
      });
    case 'park':
      if (item.state !== 'accepted') return wrongState(item.state);
      if (item.staffId !== action.staffId) return notYours();
      return next(item, {
        ...nobody,
        state: 'held',
        reservedFor: action.staffId,
        heldUntil: action.until,
      });
    case 'keep':
      // The person waiting goes out for a while; the place stays theirs.
      if (item.state !== 'waiting') return wrongState(item.state);
      return next(item, { state: 'held', heldUntil: action.until });
    case 'return':
      if (item.state !== 'held') return wrongState(item.state);
      return next(item, { ...nobody, state: 'waiting', heldUntil: null });
    case 'undo':
      if (item.state !== 'accepted') return wrongState(item.state);
      if (item.staffId !== action.staffId) return notYours();
      return next(item, { ...nobody, state: 'waiting', acceptedAt: null });
    case 'transfer':
      // At the end of a shift also what one has parked or reserved is handed to a colleague.
      if (item.state === 'held' || item.state === 'waiting') {
        if (item.reservedFor !== action.staffId) return notYours();
      } else if (item.state !== 'accepted') return wrongState(item.state);
      else if (item.staffId !== action.staffId) return notYours();
      return next(item, {
        ...nobody,
        state: 'waiting',
        siteId: action.siteId ?? item.siteId,
        serviceId: action.serviceId ?? item.serviceId,
        reservedFor: action.reservedFor,
        heldUntil: null,
        declinedBy: [],
      });
    case 'release':
      if (item.state !== 'held' && item.state !== 'waiting') return wrongState(item.state);
      return next(item, { ...nobody, state: 'waiting', reservedFor: null, heldUntil: null });
    case 'finish':
      if (item.state !== 'accepted') return wrongState(item.state);
      if (item.staffId !== action.staffId) return notYours();
      return next(item, { state: 'done', endedAt: now, result: action.result });
    case 'no-show':
      if (item.state !== 'accepted') return wrongState(item.state);
      if (item.staffId !== action.staffId) return notYours();
      return next(item, { state: 'no-show', endedAt: now, result: null });
    case 'abandon':
      if (item.state !== 'waiting' && item.state !== 'offered' && item.state !== 'held')
        return wrongState(item.state);
      return next(item, {
        ...nobody,
        state: 'abandoned',
        endedAt: now,
        heldUntil: null,
        reservedFor: null,
      });
    case 'prioritise':
      if (isEnded(item.state)) return wrongState(item.state);
      return next(item, { priority: Math.max(0, Math.min(3, Math.trunc(action.priority))) });
  }
}

export function isEnded(state: WorkState): boolean {
  return state === 'done' || state === 'abandoned' || state === 'no-show';
}

function next(item: WorkItem, change: Partial<WorkItem>): Result<WorkItem, WorkRefusal> {
  return ok({ ...item, ...change, version: item.version + 1 });
}

function wrongState(state: WorkState): Result<WorkItem, WorkRefusal> {
  return refuse('wrong-state', { state });
}

function notYours(): Result<WorkItem, WorkRefusal> {
  return refuse('work-not-yours');
}

function addOnce(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id];
}
