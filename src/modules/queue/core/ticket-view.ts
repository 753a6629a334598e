/** Up to so many people before, a person is told that it is nearly their turn. */
export const nearPeople = 2;

/** What a person sees of their turn. `near`: at most two ahead. */
export type TicketState =
  'waiting' | 'near' | 'called' | 'kept' | 'missed' | 'served' | 'left' | 'closed';

export interface TicketFacts {
  readonly workState:
    'waiting' | 'offered' | 'accepted' | 'held' | 'done' | 'abandoned' | 'no-show';
  readonly ahead: number | null;
  /** The person asked for it; else staff parked the attention. */
  readonly keptByCitizen: boolean;
  readonly serviceDay: string;
  readonly today: string;
}

/**
 * One state from the facts. A turn of another day is closed, whatever it was: a screen or a phone
 * left on overnight must not show yesterday's place as today's.
 */
export function ticketState(facts: TicketFacts): TicketState {
  switch (facts.workState) {
    case 'done':
      return 'served';
    case 'abandoned':
      // Who was not attended when the day ended did not leave: the number is over.
      return facts.serviceDay === facts.today ? 'left' : 'closed';
    case 'no-show':
      return 'missed';
    case 'accepted':
      return facts.serviceDay === facts.today ? 'called' : 'closed';
    case 'held':
      if (facts.serviceDay !== facts.today) return 'closed';
      return facts.keptByCitizen ? 'kept' : 'waiting';
    case 'waiting':
    case 'offered':
      if (facts.serviceDay !== facts.today) return 'closed';
      return facts.ahead !== null && facts.ahead <= nearPeople ? 'near' : 'waiting';
  }
}
