import { ok, type Result } from '../../../kernel/result.ts';
import { saveAccount } from '../account-store.ts';
import { checkPassword } from '../core/password-rules.ts';
import { passwordChanged } from '../events.ts';
import { deleteSessionsOf, insertSession } from '../session-store.ts';
import { checkCredentials, type SignedIn, type SignInDeps, type SignInRefusal } from './sign-in.ts';

/**
 * Changes one's own password. The present one is asked for, so a screen left open gives nobody the
 * account. Ends every session and opens one for this browser.
 */
export async function changePassword(
  deps: SignInDeps,
  staffId: string,
  typed: { current: string; next: string },
): Promise<Result<SignedIn, SignInRefusal | 'weak-password'>> {
  const next = checkPassword(typed.next, staffId);
  if (!next.ok) return next;
  const checked = await checkCredentials(deps, { userName: staffId, password: typed.current });
  if (!checked.ok) return checked;
  const hash = await deps.hasher.hash(next.value);
  return deps.transact(async (unit) => {
    await saveAccount(unit.trx, staffId, hash);
    await deleteSessionsOf(unit.trx, staffId);
    unit.event(
      passwordChanged.record({
        at: deps.clock.now(),
        actor: { kind: 'staff', id: staffId },
        entity: 'account',
        entityId: staffId,
        data: { by: 'self' },
      }),
    );
    return ok({ staffId, token: await insertSession(unit.trx, staffId) });
  });
}
