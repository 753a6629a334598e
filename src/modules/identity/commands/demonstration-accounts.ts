import { systemActor } from '../../../platform/events/actor.ts';
import { accountCreated } from '../events.ts';
import type { IdentityDeps } from '../identity-deps.ts';

/**
 * Accounts for the invented people of a demonstration council who have none: user name = id, one
 * well-known password. Real people never get one. Returns how many were made.
 */
export async function ensureDemonstrationAccounts(
  deps: IdentityDeps,
  password: string,
): Promise<number> {
  const council = await deps.db.selectFrom('council').select('demonstration').executeTakeFirst();
  if (council?.demonstration !== true)
    throw new Error('demonstration accounts are for a demonstration council only');
  const without = await deps.db
    .selectFrom('staff_member')
    .leftJoin('account', 'account.staff_id', 'staff_member.id')
    .where('account.staff_id', 'is', null)
    .where('staff_member.invented', '=', true)
    .where('staff_member.active', '=', true)
    .select('staff_member.id')
    .execute();
  if (without.length === 0) return 0;
  // One hash for all: the password is public, and a hash each would delay the first start by seconds.
  const hash = await deps.hasher.hash(password);
  return deps.transact(async (unit) => {
    const made = await unit.trx
      .insertInto('account')
      .values(without.map(({ id }) => ({ staff_id: id, user_name: id, password_hash: hash })))
      .onConflict((conflict) => conflict.doNothing())
      .returning('staff_id')
      .execute();
    for (const { staff_id } of made)
      unit.event(
        accountCreated.record({
          at: deps.clock.now(),
          actor: systemActor,
          entity: 'account',
          entityId: staff_id,
          data: { by: 'demonstration' },
        }),
      );
    return made.length;
  });
}
