import { refuse, type Refusal } from '../../../kernel/result.ts';
import type { TicketWork } from './ticket-work.ts';

export type TicketRefusal =
  | 'unknown-ticket'
  | 'ticket-ended'
  | 'ticket-called'
  | 'ticket-already-kept'
  | 'ticket-about-to-be-called'
  | 'bad-email'
  | 'bad-phone';

/** Why the state of the work does not allow what the person asked. */
export function refuseFor(work: TicketWork | null): {
  readonly ok: false;
  readonly refusal: Refusal<TicketRefusal>;
} {
  if (work === null) return refuse('ticket-ended');
  switch (work.state) {
    case 'accepted':
      return refuse('ticket-called', { place: work.positionId ?? '' });
    case 'waiting':
    case 'offered':
    case 'held':
      return refuse('ticket-about-to-be-called');
    case 'done':
    case 'abandoned':
    case 'no-show':
      return refuse('ticket-ended');
  }
}

/** Undoes the transaction; caught where it was opened. */
export class TicketRefused extends Error {
  readonly code: TicketRefusal;
  constructor(code: TicketRefusal) {
    super(code);
    this.code = code;
  }
}
