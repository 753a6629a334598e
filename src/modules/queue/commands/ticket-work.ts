import type { Result } from '../../../kernel/result.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Kysely } from 'kysely';
import type { DB } from '../../../platform/db/types.generated.ts';
import type { Transact, Unit } from '../../../platform/db/transact.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import type { Temporal } from '../../../kernel/time.ts';
import type { QueueGuide } from '../queue-guide.ts';

export type TicketWorkState =
  'waiting' | 'offered' | 'accepted' | 'held' | 'done' | 'abandoned' | 'no-show';

/** The part of a work item that a ticket needs. */
export interface TicketWork {
  readonly id: string;
  readonly state: TicketWorkState;
  readonly siteId: string | null;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
  readonly language: string;
  readonly staffId: string | null;
  readonly positionId: string | null;
  readonly endedAt: Temporal.Instant | null;
}

/** What the person waiting may ask of the work item behind their ticket. */
export type CitizenAction =
  | { readonly kind: 'keep'; readonly until: Temporal.Instant }
  | { readonly kind: 'return' }
  | { readonly kind: 'abandon' };

/** What the queue asks of `work`; `composition.ts` gives it. */
export interface WorkDoor {
  find(db: Kysely<DB>, workId: string): Promise<TicketWork | null>;
  /** The same, locked until the transaction ends. */
  lock(trx: Kysely<DB>, workId: string): Promise<TicketWork | null>;
  /** The procedures of those who will be called before; null when it does not wait. */
  ahead(db: Kysely<DB>, workId: string): Promise<readonly (string | null)[] | null>;
  /** Ids of what was still open when the day ended. */
  leftOvernight(db: Kysely<DB>, since: Temporal.Instant): Promise<readonly string[]>;
  /** `changeWorkIn`: inside the open transaction, hooks included. */
  change(
    unit: Unit,
    workId: string,
    action: CitizenAction,
    actor: Actor,
  ): Promise<Result<TicketWork>>;
}

export interface TicketCommandDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
  readonly work: WorkDoor;
  readonly guide: QueueGuide;
}
