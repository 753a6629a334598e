import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { systemActor } from '../../../platform/events/actor.ts';
import { anyAccount, saveAccount } from '../account-store.ts';
import { checkPassword } from '../core/password-rules.ts';
import { isUserName, normaliseUserName } from '../core/user-name.ts';
import { accountCreated } from '../events.ts';
import type { IdentityDeps } from '../identity-deps.ts';

export interface FirstAdministrator {
  readonly name: string;
  readonly userName: string;
  readonly password: string;
  /** The first language they speak with citizens. */
  readonly language: string;
}

export type FirstAdministratorRefusal = 'accounts-exist' | 'invalid-request' | 'weak-password';

/**
 * Makes the first account, with the role of administrator, while there is none at all. A person of
 * the council's files with that user name becomes it; otherwise they are added to the team.
 */
export async function createFirstAdministrator(
  deps: IdentityDeps,
  request: FirstAdministrator,
): Promise<Result<{ staffId: string }, FirstAdministratorRefusal>> {
  if (await anyAccount(deps.db)) return refuse('accounts-exist');
  const name = request.name.trim();
  const staffId = normaliseUserName(request.userName);
  if (name === '' || name.length > 200) return refuse('invalid-request', { field: 'name' });
  if (!isUserName(staffId)) return refuse('invalid-request', { field: 'userName' });
  const password = checkPassword(request.password, staffId);
  if (!password.ok) return password;
  const hash = await deps.hasher.hash(password.value);
  return deps.transact(async (unit) => {
    // Two people at two screens: the second waits here and then finds an account.
    await sql`LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE`.execute(unit.trx);
    if (await anyAccount(unit.trx)) return refuse('accounts-exist');
    await unit.trx
      .insertInto('staff_member')
      .values({ id: staffId, name, roles: ['administrator'], languages: [request.language] })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({
          name,
          active: true,
          roles: sql`CASE WHEN 'administrator' = ANY (staff_member.roles) THEN staff_member.roles
            ELSE staff_member.roles || '{administrator}'::text[] END`,
        }),
      )
      .execute();
    await saveAccount(unit.trx, staffId, hash);
    unit.event(
      accountCreated.record({
        at: deps.clock.now(),
        actor: systemActor,
        entity: 'account',
        entityId: staffId,
        data: { by: 'first' },
      }),
    );
    return ok({ staffId });
  });
}

/**
 * The code that the console shows at start while no account exists: who reads it has the machine.
 * The same for every process of an installation, and of no use once an account exists.
 */
export function firstCode(installationSecret: string): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const bytes = createHmac('sha256', installationSecret).update('first-administrator').digest();
  const code = Array.from(bytes.subarray(0, 12), (byte) => letters.charAt(byte % 32)).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

export function isFirstCode(typed: string, installationSecret: string): boolean {
  const bare = (text: string) => Buffer.from(text.toUpperCase().replace(/[^0-9A-Z]/g, ''));
  const due = bare(firstCode(installationSecret));
  const got = bare(typed);
  return due.length === got.length && timingSafeEqual(due, got);
}
