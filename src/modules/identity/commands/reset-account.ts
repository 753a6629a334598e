import { sql, type Kysely } from 'kysely';
import { hashSecret, newSecret } from '../../../kernel/ids.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { DB } from '../../../platform/db/types.generated.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import { inSeconds, saveAccount } from '../account-store.ts';
import { checkPassword } from '../core/password-rules.ts';
import { normaliseUserName } from '../core/user-name.ts';
import { accountCreated, passwordChanged, resetMade } from '../events.ts';
import type { IdentityDeps } from '../identity-deps.ts';
import { deleteSessionsOf } from '../session-store.ts';

export const resetHours = 24;

export interface ResetOwner {
  readonly staffId: string;
  readonly name: string;
}

/**
 * A one-time way in, good for 24 hours; it also gives a first account to who has none. The earlier
 * links of the person end. Made by an administrator, or from the command line by who has the machine:
 * the way back for an administrator who is locked out.
 */
export async function makeReset(
  deps: IdentityDeps,
  userName: string,
  actor: Actor,
): Promise<Result<ResetOwner & { secret: string }, 'unknown-staff'>> {
  const secret = newSecret();
  return deps.transact(async (unit) => {
    const member = await unit.trx
      .selectFrom('staff_member')
      .where('id', '=', normaliseUserName(userName))
      .where('active', '=', true)
      .select(['id', 'name'])
      .executeTakeFirst();
    if (member === undefined) return refuse('unknown-staff');
    await unit.trx
      .deleteFrom('account_reset')
      .where('staff_id', '=', member.id)
      .where('used_at', 'is', null)
      .execute();
    await unit.trx
      .insertInto('account_reset')
      .values({
        secret_hash: hashSecret(secret),
        staff_id: member.id,
        expires_at: inSeconds(resetHours * 3600),
      })
      .execute();
    const fact = { at: deps.clock.now(), actor, entity: 'account', entityId: member.id };
    unit.event(resetMade.record({ ...fact, data: {} }));
    return ok({ staffId: member.id, name: member.name, secret });
  });
}

/** Whose link it is, while it can be used. */
export async function findReset(
  db: Kysely<DB>,
  secret: string,
): Promise<Result<ResetOwner, 'reset-expired'>> {
  const row = await db
    .selectFrom('account_reset')
    .innerJoin('staff_member', 'staff_member.id', 'account_reset.staff_id')
    .where('secret_hash', '=', hashSecret(secret))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<never>`now()`)
    .where('staff_member.active', '=', true)
    .select(['staff_member.id as staffId', 'staff_member.name'])
    .executeTakeFirst();
  return row === undefined ? refuse('reset-expired') : ok(row);
}

/** Sets the password through a link, once; ends every session of the account. */
export async function applyReset(
  deps: IdentityDeps,
  secret: string,
  password: string,
): Promise<Result<ResetOwner, 'reset-expired' | 'weak-password'>> {
  const owner = await findReset(deps.db, secret);
  if (!owner.ok) return owner;
  const { staffId } = owner.value;
  const checked = checkPassword(password, staffId);
  if (!checked.ok) return checked;
  const hash = await deps.hasher.hash(checked.value);
  return deps.transact(async (unit) => {
    const used = await unit.trx
      .updateTable('account_reset')
      .set({ used_at: sql`now()` })
      .where('secret_hash', '=', hashSecret(secret))
      .where('used_at', 'is', null)
      .where('expires_at', '>', sql<never>`now()`)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) return refuse('reset-expired');
    const { created } = await saveAccount(unit.trx, staffId, hash);
    await deleteSessionsOf(unit.trx, staffId);
    const fact = {
      at: deps.clock.now(),
      actor: { kind: 'staff', id: staffId } as const,
      entity: 'account',
      entityId: staffId,
      data: { by: 'link' } as const,
    };
    unit.event(created ? accountCreated.record(fact) : passwordChanged.record(fact));
    return owner;
  });
}
