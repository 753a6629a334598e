import { z } from 'zod';
import type { Temporal } from '../../kernel/time.ts';
import type { Actor } from '../../platform/events/actor.ts';
import { code } from '../../platform/events/code.ts';
import { defineEvent } from '../../platform/events/define-event.ts';
import type { WorkAction } from './core/transition.ts';
import type { WorkItem } from './core/work-item.ts';
import { workResults, workStates } from './core/work-item.ts';

const actions = [
  'offer',
  'accept',
  'decline',
  'expire',
  'take',
  'park',
  'keep',
  'return',
  'undo',
  'transfer',
  'release',
  'finish',
  'no-show',
  'abandon',
  'prioritise',
] as const satisfies readonly WorkAction['kind'][];

/** One fact for each change of a work item. Seconds are whole, on the domain clock. */
export const workEvent = defineEvent(
  'work.changed',
  z.object({
    action: z.enum(actions),
    state: z.enum(workStates),
    channel: code(),
    site: code().nullable(),
    service: code().nullable(),
    procedure: code().nullable(),
    staff: code().nullable(),
    position: code().nullable(),
    priority: z.number().int(),
    result: z.enum(workResults).nullable(),
    /** From `ref` to this moment. */
    waited: z.number().int(),
    /** From accepting to this moment; null when nobody attends. */
    attended: z.number().int().nullable(),
  }),
);

export function workChanged(
  change: { before: WorkItem; after: WorkItem; action: WorkAction },
  actor: Actor,
  now: Temporal.Instant,
) {
  const { before, after, action } = change;
  return workEvent.record({
    at: now,
    entity: 'work',
    entityId: after.id,
    actor,
    data: {
      action: action.kind,
      state: after.state,
      channel: after.channel,
      site: after.siteId,
      service: after.serviceId,
      procedure: after.procedureId,
      staff: after.staffId ?? before.staffId,
      position: after.positionId ?? before.positionId,
      priority: after.priority,
      result: (after.result as (typeof workResults)[number] | null) ?? null,
      waited: seconds(after.ref, now),
      attended: before.acceptedAt === null ? null : seconds(before.acceptedAt, now),
    },
  });
}

function seconds(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.max(0, Math.round(from.until(to).total('seconds')));
}

/** Work that has no ticket began: help asked for at a self-service point. */
export const workBegun = defineEvent(
  'work.begun',
  z.object({
    channel: code(),
    site: code().nullable(),
    service: code().nullable(),
    origin: code(),
  }),
);
