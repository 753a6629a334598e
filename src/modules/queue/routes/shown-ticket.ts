import type { TicketShown } from '../contract.ts';
import type { QueueGuide } from '../queue-guide.ts';
import type { TicketStatus } from '../ticket-status.ts';

export function shownTicket(status: TicketStatus, guide: QueueGuide): TicketShown {
  const { ahead, range, call } = status;
  return {
    number: status.number,
    state: status.state,
    position: ahead === null ? null : ahead + 1,
    range: range === null ? null : { from: range.from, to: range.to },
    expected: range === null ? null : { from: range.fromAt.toString(), to: range.toAt.toString() },
    site: status.siteId,
    service: status.serviceId,
    calledTo:
      call === null || status.state !== 'called'
        ? null
        : {
            position: call.positionId,
            labels: { ...guide.position(call.positionId)?.labels },
            at: call.at.toString(),
          },
    keptUntil: status.keptUntil?.toString() ?? null,
    updatedAt: status.updatedAt.toString(),
  };
}
