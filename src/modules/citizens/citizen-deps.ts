import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Temporal } from '../../kernel/time.ts';
import type { Transact, Unit } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { TimelineContact } from './core/timeline-contact.ts';
import type { ReadingPurpose } from './contract.ts';

export interface Reader {
  readonly actor: Actor;
  readonly purpose: ReadingPurpose;
  readonly contactId?: string | undefined;
}

/** What `citizens` asks of its neighbours; joined in composition. */
export interface CitizenDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
  readonly audit: {
    readWithPurpose<Value>(
      reading: Reader & { readonly citizenId: string },
      read: (trx: Transaction<DB>) => Promise<Value>,
    ): Promise<Value>;
    readManyWithPurpose<Shown extends { readonly id: string }>(
      reading: Reader,
      read: (trx: Transaction<DB>) => Promise<Shown[]>,
    ): Promise<Shown[]>;
    readingsOf(
      db: Kysely<DB>,
      citizenId: string,
    ): Promise<
      readonly {
        readonly at: Temporal.Instant;
        readonly actorKind: string;
        readonly actorId: string | null;
        readonly purpose: ReadingPurpose;
      }[]
    >;
  };
  /** Contacts linked to the person now, oldest first. */
  readonly contactsOfCitizen: (
    db: Kysely<DB>,
    citizenId: string,
  ) => Promise<readonly TimelineContact[]>;
  /** Takes the person out of their contacts, which stay for the figures; says how many there were. */
  readonly forgetCitizen: (unit: Unit, citizenId: string, actor: Actor) => Promise<number>;
  readonly staffNames: (
    db: Kysely<DB>,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
  /** Names in `language`; null when it is not known (any more). */
  readonly procedureName: (procedureId: string, language: string) => string | null;
  readonly placeName: (
    siteId: string | null,
    positionId: string | null,
    language: string,
  ) => string | null;
}
