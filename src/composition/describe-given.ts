import { pickText } from '../kernel/localized.ts';
import type { WelcomeTicketGiven } from '../modules/desk/contract.ts';
import type { TicketGiven, TicketRequest } from '../modules/queue/commands/take-ticket.ts';
import type { Queue } from '../modules/queue/module.ts';
import type { QueueGuide } from '../modules/queue/queue-guide.ts';

/** What the welcome desk shows of a number just given: where it leads, how many before, how long. */
export function describeGiven(deps: { queue: Queue; guide: QueueGuide; publicUrl: string }) {
  return async (
    given: TicketGiven,
    request: TicketRequest,
    language: string,
  ): Promise<WelcomeTicketGiven> => {
    const spoken = request.language ?? deps.guide.defaultLanguage();
    const path = `/${deps.guide.languages().includes(spoken) ? spoken : deps.guide.defaultLanguage()}/ticket/${given.secret}`;
    const status = await deps.queue.ticketStatus(given.secret);
    const service = status === null ? null : deps.guide.service(status.serviceId ?? '');
    return {
      number: given.number,
      workId: given.workId,
      statusUrl: `${deps.publicUrl}${path}`,
      printUrl: `${path}/print`,
      place: (service && pickText(service.names, language)?.text) ?? '',
      ahead: status?.ahead ?? null,
      range:
        status?.range === null || status?.range === undefined
          ? null
          : { from: status.range.from, to: status.range.to },
    };
  };
}
