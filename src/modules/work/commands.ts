import { refuse, type Result } from '../../kernel/result.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Transact, Unit } from '../../platform/db/transact.ts';
import type { Actor } from '../../platform/events/actor.ts';
import { transition, type WorkAction, type WorkRefusal } from './core/transition.ts';
import type { WorkItem } from './core/work-item.ts';
import { workChanged } from './events.ts';
import { lockWorkItem, saveWorkItem } from './store.ts';

export type WorkCommandRefusal =
  WorkRefusal | 'unknown-work' | 'work-changed' | 'already-attending';

/** What else must be true in the same transaction; joined in `composition.ts`. */
export type WorkHook = (unit: Unit, change: WorkChange) => Promise<void>;

export interface WorkChange {
  readonly before: WorkItem;
  readonly after: WorkItem;
  readonly action: WorkAction;
}

export interface WorkCommandDeps {
  readonly transact: Transact;
  readonly clock: Clock;
  readonly hooks: readonly WorkHook[];
}

/** Asks one thing of one work item: load, decide, save, record, and let the neighbours follow. */
export async function changeWork(
  deps: WorkCommandDeps,
  id: string,
  action: WorkAction,
  actor: Actor,
): Promise<Result<WorkItem, WorkCommandRefusal>> {
  try {
    return await deps.transact((unit) => changeWorkIn(deps, unit, id, action, actor));
  } catch (error) {
    // Two offers or claims raced for one person; the constraint decided (design: the house).
    if (isClaimConflict(error)) return refuse('already-attending');
    throw error;
  }
}

/** The same inside a transaction that is already open. */
export async function changeWorkIn(
  deps: WorkCommandDeps,
  unit: Unit,
  id: string,
  action: WorkAction,
  actor: Actor,
): Promise<Result<WorkItem, WorkCommandRefusal>> {
  const before = await lockWorkItem(unit.trx, id);
  if (before === null) return refuse('unknown-work');
  const now = deps.clock.now();
  const decided = transition(before, action, now);
  if (!decided.ok) return decided;
  const after = decided.value;
  if (!(await saveWorkItem(unit.trx, after))) return refuse('work-changed');
  const change = { before, after, action };
  unit.event(workChanged(change, actor, now));
  for (const hook of deps.hooks) await hook(unit, change);
  for (const topic of topicsOf(change)) unit.signal(topic);
  return decided;
}

/** Who must look again: the dispatcher, the sites concerned, the person waiting, the people attending. */
function topicsOf({ before, after }: WorkChange): Set<string> {
  const topics = new Set(['work', 'figures', `ticket:${after.id}`]);
  for (const item of [before, after]) {
    if (item.siteId !== null) topics.add(`site:${item.siteId}`);
    if (item.staffId !== null) topics.add(`desk:${item.staffId}`);
    if (item.reservedFor !== null) topics.add(`desk:${item.reservedFor}`);
  }
  return topics;
}

function isClaimConflict(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === '23505' &&
    'constraint' in error &&
    error.constraint === 'work_item_claim'
  );
}
