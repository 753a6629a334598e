import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/events/actor.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import type { CitizenExport } from './contract.ts';
import { citizenExported } from './events.ts';
import { loadCitizen } from './store.ts';
import { draftOf, readingsIn, timelineOf } from './views.ts';

/**
 * Everything that is kept about one person, in a form that machines read too (GDPR art. 15 and 20):
 * what they told us, their contacts with every note, and who has read the record.
 */
export async function exportCitizen(
  deps: CitizenDeps,
  id: string,
  actor: Actor,
  language: string,
): Promise<Result<CitizenExport, 'unknown-citizen'>> {
  const reading = { actor, citizenId: id, purpose: 'person-asked' } as const;
  const result = await deps.audit.readWithPurpose<Result<CitizenExport, 'unknown-citizen'>>(
    reading,
    async (trx) => {
      const citizen = await loadCitizen(trx, id);
      if (citizen === null) return refuse('unknown-citizen');
      return ok({
        format: 'connecta-person-1',
        exportedAt: deps.clock.now().toString(),
        person: { id, createdAt: citizen.createdAt.toString(), ...draftOf(citizen) },
        contacts: await timelineOf(deps, trx, id, language),
        readings: await readingsIn(deps, trx, id),
      });
    },
  );
  if (result.ok)
    await deps.transact(async (unit) => {
      unit.event(
        citizenExported.record({
          at: deps.clock.now(),
          actor,
          entity: 'citizen',
          entityId: id,
          data: {},
        }),
      );
    });
  return result;
}
