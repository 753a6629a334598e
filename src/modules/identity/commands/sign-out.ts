import { signedOut } from '../events.ts';
import type { IdentityDeps } from '../identity-deps.ts';
import { deleteSession } from '../session-store.ts';

/** Ends the session of this browser; a token nobody knows is already signed out. */
export async function signOut(deps: IdentityDeps, token: string): Promise<void> {
  await deps.transact(async (unit) => {
    const staffId = await deleteSession(unit.trx, token);
    if (staffId === null) return;
    unit.event(
      signedOut.record({
        at: deps.clock.now(),
        actor: { kind: 'staff', id: staffId },
        entity: 'account',
        entityId: staffId,
        data: {},
      }),
    );
    unit.signal(`desk:${staffId}`);
  });
}
