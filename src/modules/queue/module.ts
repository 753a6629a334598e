import type { Unit } from '../../platform/db/transact.ts';
import type { Actor } from '../../platform/events/actor.ts';
import { closeDay } from './close-day.ts';
import { callTicket } from './commands/call-ticket.ts';
import { takeTicket, type TicketRequest } from './commands/take-ticket.ts';
import { followWork } from './follow-work.ts';
import { notifyNear } from './notify-near.ts';
import type { QueueDeps } from './queue-deps.ts';
import { createTicketApi } from './routes/ticket-api.ts';
import { createQueueRoutes } from './routes/queue-routes.ts';
import { ticketStatus } from './ticket-status.ts';

/** The door of the queue. `deps` says what it asks of its neighbours. */
export function createQueue(deps: QueueDeps) {
  return {
    /** A WorkHook: give it to the work commands. */
    followWork: followWork(deps),
    /** Public pages: turn, ticket, paper, poster, call screen and its voice. */
    pages: createQueueRoutes(deps),
    /** `/api/v1/tickets`, an OpenAPIHono: mount it at the root so that it stands in the document. */
    api: createTicketApi(deps),
    /** Staff give numbers with it too (`from: 'welcome'`), and the kiosk (`from: 'kiosk'`). */
    takeTicket: (request: TicketRequest, caller: Parameters<typeof takeTicket>[2]) =>
      takeTicket(deps, request, caller),
    ticketStatus: (secret: string) => ticketStatus(deps, secret),
    /** Staff call an accepted person again, inside their transaction. */
    callAgain(
      unit: Unit,
      call: { workId: string; positionId: string; staffId: string },
      actor: Actor,
    ) {
      const siteId = deps.guide.position(call.positionId)?.siteId ?? null;
      if (siteId === null) return Promise.resolve(null);
      const screenKey = deps.guide.site(siteId)?.screenKey ?? null;
      return callTicket(unit, { ...call, siteId, screenKey, at: deps.clock.now() }, actor);
    },
    /** Run after each change of work (dispatcher's `afterRound`); a later run heals a missed one. */
    notifyNear: () => notifyNear(deps),
    /** Run at start and every minute: turns of earlier days end. */
    closeDay: () => closeDay(deps),
  };
}

export type Queue = ReturnType<typeof createQueue>;
