import { ok, refuse, type Result } from '../../../kernel/result.ts';
import { clearFailures, lockAccount, saveFailures, type Account } from '../account-store.ts';
import { attemptDelay } from '../core/attempt-delay.ts';
import { normalisePassword } from '../core/password-rules.ts';
import { normaliseUserName } from '../core/user-name.ts';
import { signedIn, signInFailed } from '../events.ts';
import type { IdentityDeps } from '../identity-deps.ts';
import { insertSession } from '../session-store.ts';
import type { UnknownNames } from '../unknown-names.ts';

export interface SignInDeps extends IdentityDeps {
  readonly unknownNames: UnknownNames;
}

export interface SignedIn {
  readonly staffId: string;
  /** For the cookie only. */
  readonly token: string;
}

export type SignInRefusal = 'bad-credentials' | 'account-locked';

/**
 * Opens a session. A wrong password and a name without an account are answered alike and cost the
 * same time. Refusals: `bad-credentials`; `account-locked` with the `seconds` to wait.
 */
export async function signIn(
  deps: SignInDeps,
  typed: { userName: string; password: string },
): Promise<Result<SignedIn, SignInRefusal>> {
  const checked = await checkCredentials(deps, typed);
  if (!checked.ok) return checked;
  const { staffId, passwordHash } = checked.value;
  const newHash = deps.hasher.isOutdated(passwordHash)
    ? await deps.hasher.hash(normalisePassword(typed.password))
    : passwordHash;
  return deps.transact(async (unit) => {
    if (!(await clearFailures(unit.trx, staffId, passwordHash, newHash)))
      return refuse('bad-credentials');
    const token = await insertSession(unit.trx, staffId);
    unit.event(
      signedIn.record({
        at: deps.clock.now(),
        actor: { kind: 'staff', id: staffId },
        entity: 'account',
        entityId: staffId,
        data: {},
      }),
    );
    return ok({ staffId, token });
  });
}

/** The password of an account, with the growing wait; the failure is counted before it is known. */
export async function checkCredentials(
  deps: SignInDeps,
  typed: { userName: string; password: string },
): Promise<Result<Account, SignInRefusal>> {
  const userName = normaliseUserName(typed.userName);
  const account = await countAttempt(deps, userName);
  const wait = account === null ? deps.unknownNames.attempt(userName) : account.wait;
  if (wait > 0) return refuse('account-locked', { seconds: wait });
  const good = await deps.hasher.verify(
    normalisePassword(typed.password),
    account?.passwordHash ?? null,
  );
  if (account !== null && good) return ok(account);
  if (account !== null) await recordFailure(deps, account.staffId);
  return refuse('bad-credentials');
}

/** Counting first means that guesses sent all at once wait as much as guesses one by one. */
async function countAttempt(deps: IdentityDeps, userName: string): Promise<Account | null> {
  return deps.transact(async (unit) => {
    const account = await lockAccount(unit.trx, userName);
    if (account === null || account.wait > 0) return account;
    const failures = account.failures + 1;
    await saveFailures(unit.trx, account.staffId, failures, attemptDelay(failures));
    return account;
  });
}

async function recordFailure(deps: IdentityDeps, staffId: string): Promise<void> {
  await deps.transact(async (unit) => {
    unit.event(
      signInFailed.record({
        at: deps.clock.now(),
        actor: { kind: 'system', id: null },
        entity: 'account',
        entityId: staffId,
        data: {},
      }),
    );
  });
}
