import { newId } from '../../../kernel/ids.ts';
import { ok, refuse, type Result } from '../../../kernel/result.ts';
import type { Actor } from '../../../platform/events/actor.ts';
import type { CitizenDeps } from '../citizen-deps.ts';
import { checkDraft, type CitizenDraft, type DraftRefusal } from '../core/check-draft.ts';
import { citizenChanged, citizenCreated } from '../events.ts';
import { findByDocument, insertCitizen, lockCitizen, updateCitizen } from '../store.ts';

type Deps = Pick<CitizenDeps, 'transact' | 'clock'>;

/**
 * Keeps a new person; nothing is mandatory. A document that is already kept leads to the person who
 * has it (`existing`), unchanged: two desks never make one person twice.
 */
export async function createCitizen(
  deps: Deps,
  draft: CitizenDraft,
  actor: Actor,
): Promise<Result<{ id: string; existing: boolean }, DraftRefusal>> {
  const checked = checkDraft(draft);
  if (!checked.ok) return checked;
  return deps.transact(async (unit) => {
    const id = newId();
    const at = deps.clock.now();
    if (!(await insertCitizen(unit.trx, id, checked.value, at))) {
      const { document } = checked.value;
      const known = document === null ? null : await findByDocument(unit.trx, document);
      if (known === null) throw new Error('a person was refused without a document');
      return ok({ id: known, existing: true });
    }
    unit.event(citizenCreated.record({ at, actor, entity: 'citizen', entityId: id, data: {} }));
    return ok({ id, existing: false });
  });
}

export type ChangeRefusal = DraftRefusal | 'unknown-citizen' | 'citizen-exists';

/**
 * Puts the draft in the place of what was kept. Refuses `citizen-exists`, with the id in `citizen`,
 * when another person has that document.
 */
export async function changeCitizen(
  deps: Deps,
  id: string,
  draft: CitizenDraft,
  actor: Actor,
): Promise<Result<{ id: string }, ChangeRefusal>> {
  const checked = checkDraft(draft);
  if (!checked.ok) return checked;
  const { document } = checked.value;
  return deps.transact(async (unit) => {
    if (!(await lockCitizen(unit.trx, id))) return refuse('unknown-citizen');
    const other = document === null ? null : await findByDocument(unit.trx, document);
    if (other !== null && other !== id) return refuse('citizen-exists', { citizen: other });
    const at = deps.clock.now();
    await updateCitizen(unit.trx, id, checked.value, at);
    unit.event(citizenChanged.record({ at, actor, entity: 'citizen', entityId: id, data: {} }));
    unit.signal(`citizen:${id}`);
    return ok({ id });
  });
}
