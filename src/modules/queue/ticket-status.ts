import type { Kysely } from 'kysely';
import { hashSecret } from '../../kernel/ids.ts';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { WorkDoor } from './commands/ticket-work.ts';
import { formatTicketNumber } from './core/ticket-number.ts';
import { ticketState, type TicketState } from './core/ticket-view.ts';
import type { EstimateDeps, WaitRange } from './estimate.ts';
import { findTicketBySecret } from './store.ts';
import { lastCallOf } from './views.ts';

export interface TicketStatus {
  readonly workId: string;
  readonly number: string;
  readonly state: TicketState;
  readonly siteId: string;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
  /** The language in which the person asked to be attended. */
  readonly language: string;
  /** Null unless the ticket waits. */
  readonly ahead: number | null;
  /** Null unless the ticket waits and somebody attends: then it is known. */
  readonly range:
    (WaitRange & { readonly fromAt: Temporal.Instant; readonly toAt: Temporal.Instant }) | null;
  /** Where it was called last; null when it was not. */
  readonly call: { readonly positionId: string; readonly at: Temporal.Instant } | null;
  readonly keptUntil: Temporal.Instant | null;
  readonly mayKeep: boolean;
  /** A way to be told is kept: its kind, never itself. */
  readonly notify: 'email' | 'sms' | null;
  readonly notified: boolean;
  readonly endedAt: Temporal.Instant | null;
  readonly day: string;
  readonly updatedAt: Temporal.Instant;
}

export interface TicketStatusDeps extends EstimateDeps {
  readonly db: Kysely<DB>;
  readonly work: Pick<WorkDoor, 'find'>;
}

/** What a person sees of their turn; null when no ticket has this secret. */
export async function ticketStatus(
  deps: TicketStatusDeps,
  secret: string,
): Promise<TicketStatus | null> {
  const ticket = await findTicketBySecret(deps.db, hashSecret(secret));
  if (ticket === null) return null;
  const work = await deps.work.find(deps.db, ticket.work_item_id);
  if (work === null) throw new Error(`ticket ${ticket.id} has no work item`);
  const now = deps.clock.now();
  const today = deps.guide.dayOf(now);
  const siteId = work.siteId ?? ticket.site_id;
  const inLine =
    ticket.service_day === today && (work.state === 'waiting' || work.state === 'offered');
  const wait =
    inLine && work.serviceId !== null
      ? await deps.waits.ofWork(siteId, work.serviceId, work.id)
      : null;
  const range = wait?.range ?? null;
  return {
    workId: work.id,
    number: formatTicketNumber(ticket),
    state: ticketState({
      workState: work.state,
      ahead: wait?.ahead ?? null,
      keptByCitizen: ticket.kept_until !== null,
      serviceDay: ticket.service_day,
      today,
    }),
    siteId,
    serviceId: work.serviceId,
    procedureId: work.procedureId,
    language: work.language,
    ahead: wait?.ahead ?? null,
    range:
      range === null
        ? null
        : {
            ...range,
            fromAt: now.add({ minutes: range.from }),
            toAt: now.add({ minutes: range.to }),
          },
    call: ticket.calls === 0 ? null : await lastCallOf(deps.db, ticket.id),
    keptUntil: ticket.kept_until,
    mayKeep: !ticket.kept_before && work.state === 'waiting',
    notify:
      ticket.notify_kind === 'email' || ticket.notify_kind === 'sms' ? ticket.notify_kind : null,
    notified: ticket.notified_at !== null,
    endedAt: work.endedAt,
    day: ticket.service_day,
    updatedAt: now,
  };
}
