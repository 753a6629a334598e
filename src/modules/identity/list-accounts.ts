import type { Kysely } from 'kysely';
import type { DB } from '../../platform/db/types.generated.ts';
import { staffRoles, type StaffRole } from './core/permissions.ts';

export interface AccountLine {
  readonly staffId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly hasAccount: boolean;
}

/** The active team by name, with whether each can sign in. */
export async function listAccounts(db: Kysely<DB>): Promise<AccountLine[]> {
  const rows = await db
    .selectFrom('staff_member')
    .leftJoin('account', 'account.staff_id', 'staff_member.id')
    .where('staff_member.active', '=', true)
    .select(['staff_member.id', 'staff_member.name', 'staff_member.roles', 'account.user_name'])
    .orderBy('staff_member.name')
    .execute();
  return rows.map((row) => ({
    staffId: row.id,
    name: row.name,
    roles: staffRoles.filter((role) => row.roles.includes(role)),
    hasAccount: row.user_name !== null,
  }));
}
