import type { Kysely, Transaction } from 'kysely';
import type { DB } from '../../platform/db/types.generated.ts';
import {
  readManyWithPurpose,
  readWithPurpose,
  type AuditDeps,
  type ReadingRequest,
} from './read-with-purpose.ts';
import { readingsOf } from './readings-of.ts';

/** The only way to people's records: with an actor and a purpose, written down. */
export function createAudit(deps: AuditDeps) {
  return {
    readWithPurpose: <Value>(
      reading: ReadingRequest & { readonly citizenId: string },
      read: (trx: Transaction<DB>) => Promise<Value>,
    ): Promise<Value> => readWithPurpose(deps, reading, read),
    readManyWithPurpose: <Shown extends { readonly id: string }>(
      reading: ReadingRequest,
      read: (trx: Transaction<DB>) => Promise<Shown[]>,
    ): Promise<Shown[]> => readManyWithPurpose(deps, reading, read),
    readingsOf: (db: Kysely<DB>, citizenId: string) => readingsOf(db, citizenId),
  };
}
export type Audit = ReturnType<typeof createAudit>;
