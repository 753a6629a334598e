import type { Temporal } from '../../kernel/time.ts';
import type { Unit } from '../../platform/db/transact.ts';
import { systemActor } from '../../platform/events/actor.ts';
import type { TicketCommandDeps } from './commands/ticket-work.ts';
import { nearPeople } from './core/ticket-view.ts';
import { formatTicketNumber } from './core/ticket-number.ts';
import { ticketNear } from './events.ts';
import { markNotified, ticketsToNotify, type TicketRow } from './store.ts';

/** What is put in `messages`; words are chosen there by template and language. */
export interface NearMessage {
  readonly kind: 'email' | 'sms';
  readonly template: 'ticket-near';
  readonly language: string;
  readonly to: string;
  /** Ticket number as shown, site id, people before. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly entity: 'ticket';
  readonly entityId: string;
  readonly at: Temporal.Instant;
}

export interface NotifyNearDeps extends TicketCommandDeps {
  enqueueMessage(unit: Unit, message: NearMessage): Promise<unknown>;
}

/**
 * Tells each person who asked for it that at most two are before them, exactly once: the mark and
 * the message are one transaction. Run after each change of work; a later run heals a missed one.
 * Returns how many were told.
 */
export async function notifyNear(deps: NotifyNearDeps): Promise<number> {
  const now = deps.clock.now();
  const waiting = await ticketsToNotify(deps.db, deps.guide.dayOf(now));
  let told = 0;
  for (const ticket of waiting) {
    const ahead = (await deps.work.ahead(deps.db, ticket.work_item_id))?.length;
    if (ahead === undefined || ahead > nearPeople) continue;
    if (await tell(deps, ticket, ahead, now)) told += 1;
  }
  return told;
}

async function tell(
  deps: NotifyNearDeps,
  ticket: TicketRow,
  ahead: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const { notify_kind: kind, notify_to: to } = ticket;
  if (to === null || (kind !== 'email' && kind !== 'sms')) return false;
  const work = await deps.work.find(deps.db, ticket.work_item_id);
  return deps.transact(async (unit) => {
    if (!(await markNotified(unit.trx, ticket.id, at))) return false;
    await deps.enqueueMessage(unit, {
      kind,
      template: 'ticket-near',
      language: work?.language ?? deps.guide.defaultLanguage(),
      to,
      params: { number: formatTicketNumber(ticket), site: ticket.site_id, ahead },
      entity: 'ticket',
      entityId: ticket.id,
      at,
    });
    unit.event(
      ticketNear.record({
        at,
        entity: 'work',
        entityId: ticket.work_item_id,
        actor: systemActor,
        data: { ticket: ticket.id, kind },
      }),
    );
    return true;
  });
}
