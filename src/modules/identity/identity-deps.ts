import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Transact } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { PasswordHasher } from './password-hasher.ts';

/** Waits, sessions and links end by the database's clock; facts are written with the domain's. */
export interface IdentityDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
  readonly hasher: PasswordHasher;
}
