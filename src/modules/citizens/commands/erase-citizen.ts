import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { citizenErased } from '../events.ts';
import { deleteCitizen, lockCitizen } from '../store.ts';

/**
 * Erases a person (GDPR art. 17). Their contacts stay, anonymous and without free text, so figures do
 * not change; readings and the log keep only the id, which names nobody any more.
 */
export async function eraseCitizen(
  deps: Pick<CitizenDeps, 'transact' | 'clock' | 'forgetCitizen'>,
  id: string,
  actor: Actor,
): Promise<Result<{ contacts: number }, 'unknown-citizen'>> {
  return deps.transact(async (unit) => {
    if (!(await lockCitizen(unit.trx, id))) return refuse('unknown-citizen');
    const contacts = await deps.forgetCitizen(unit, id, actor);
    await deleteCitizen(unit.trx, id);
    unit.event(
      citizenErased.record({
        at: deps.clock.now(),
        actor,
        entity: 'citizen',
        entityId: id,
        data: { contacts },
      }),
    );
    unit.signal(`citizen:${id}`);
    return ok({ contacts });
  });
}
