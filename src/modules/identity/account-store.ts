import { sql, type Kysely } from 'kysely';
import type { DB } from '../../platform/db/types.generated.ts';

export interface Account {
  readonly staffId: string;
  readonly passwordHash: string;
  readonly failures: number;
  /** Seconds until the next password is looked at; 0 = now. */
  readonly wait: number;
}

/** The account of an active person, locked until the transaction ends. */
export async function lockAccount(trx: Kysely<DB>, userName: string): Promise<Account | null> {
  const row = await trx
    .selectFrom('account')
    .innerJoin('staff_member', 'staff_member.id', 'account.staff_id')
    .where('account.user_name', '=', userName)
    .where('staff_member.active', '=', true)
    .select([
      'account.staff_id as staffId',
      'account.password_hash as passwordHash',
      'account.failed_attempts as failures',
      sql<number>`greatest(0, coalesce(ceil(extract(epoch FROM account.locked_until - now())), 0))::int`.as(
        'wait',
      ),
    ])
    .forUpdate('account')
    .executeTakeFirst();
  return row ?? null;
}

export async function saveFailures(
  trx: Kysely<DB>,
  staffId: string,
  failures: number,
  waitSeconds: number,
): Promise<void> {
  await trx
    .updateTable('account')
    .set({
      failed_attempts: failures,
      locked_until: waitSeconds === 0 ? null : inSeconds(waitSeconds),
    })
    .where('staff_id', '=', staffId)
    .execute();
}

/** Forgets the failures; false when the password was changed while it was being checked. */
export async function clearFailures(
  trx: Kysely<DB>,
  staffId: string,
  checkedHash: string,
  newHash: string,
): Promise<boolean> {
  const done = await trx
    .updateTable('account')
    .set({ failed_attempts: 0, locked_until: null, password_hash: newHash })
    .where('staff_id', '=', staffId)
    .where('password_hash', '=', checkedHash)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Creates the account or gives it another password; failures are forgotten. */
export async function saveAccount(
  trx: Kysely<DB>,
  staffId: string,
  passwordHash: string,
): Promise<{ created: boolean }> {
  const row = await trx
    .insertInto('account')
    .values({ staff_id: staffId, user_name: staffId, password_hash: passwordHash })
    .onConflict((conflict) =>
      conflict.column('staff_id').doUpdateSet({
        password_hash: passwordHash,
        failed_attempts: 0,
        locked_until: null,
        changed_at: sql`now()`,
      }),
    )
    // Zero only for a row that this statement inserted.
    .returning(sql<boolean>`xmax = 0`.as('created'))
    .executeTakeFirstOrThrow();
  return row;
}

export async function anyAccount(db: Kysely<DB>): Promise<boolean> {
  const row = await db.selectFrom('account').select('staff_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** An instant by the database's clock. */
export function inSeconds(seconds: number) {
  return sql<never>`now() + make_interval(secs => ${seconds})`;
}
