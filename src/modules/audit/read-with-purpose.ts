import type { Transaction } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Temporal } from '../../kernel/time.ts';
import type { Transact } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { ReadingPurpose } from './reading-purpose.ts';

export interface AuditDeps {
  readonly transact: Transact;
  readonly clock: Clock;
}

export interface ReadingRequest {
  readonly actor: Actor;
  readonly purpose: ReadingPurpose;
  /** The contact in which it was needed, when there is one. */
  readonly contactId?: string | undefined;
}

/**
 * Reads one person's record. The row that says who and why is written first, in the transaction of
 * the reading: if it cannot be written or kept, nothing is read (design, decision 4; GDPR art. 5.2).
 */
export async function readWithPurpose<Value>(
  deps: AuditDeps,
  reading: ReadingRequest & { readonly citizenId: string },
  read: (trx: Transaction<DB>) => Promise<Value>,
): Promise<Value> {
  return deps.transact(async ({ trx }) => {
    await insertReadings(trx, [reading.citizenId], reading, deps.clock.now());
    return read(trx);
  });
}

/**
 * Reads that show several people, as a search does: one row for each person shown, in the same
 * transaction. What was found leaves only when the rows are kept.
 */
export async function readManyWithPurpose<Shown extends { readonly id: string }>(
  deps: AuditDeps,
  reading: ReadingRequest,
  read: (trx: Transaction<DB>) => Promise<Shown[]>,
): Promise<Shown[]> {
  return deps.transact(async ({ trx }) => {
    const shown = await read(trx);
    const ids = shown.map(({ id }) => id);
    if (ids.length > 0) await insertReadings(trx, ids, reading, deps.clock.now());
    return shown;
  });
}

async function insertReadings(
  trx: Transaction<DB>,
  citizenIds: readonly string[],
  reading: ReadingRequest,
  at: Temporal.Instant,
): Promise<void> {
  await trx
    .insertInto('reading')
    .values(
      citizenIds.map((citizenId) => ({
        citizen_id: citizenId,
        actor_kind: reading.actor.kind,
        actor_id: reading.actor.id,
        purpose: reading.purpose,
        contact_id: reading.contactId ?? null,
        at,
      })),
    )
    .execute();
}
