import { sql, type Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Transact } from '../../platform/db/transact.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import { systemActor, type Actor } from '../../platform/events/actor.ts';
import type { CouncilDocument } from './core/council-document.ts';
import type { CouncilDifference } from './core/diff-council.ts';
import { planImport, type ImportRefusal } from './core/plan-import.ts';
import { councilImported, councilLoaded } from './events.ts';
import { loadCouncil, loadHistory } from './store/load-council.ts';
import { saveCouncil } from './store/save-council.ts';

export interface CouncilDeps {
  readonly db: Kysely<DB>;
  readonly transact: Transact;
  readonly clock: Clock;
}

/**
 * First start: the document becomes the database's. Later starts: nothing, because the database is
 * the truth; a document of another council is refused `council-already-loaded` (loaded, wished).
 */
export async function loadCouncilOnce(
  deps: CouncilDeps,
  document: CouncilDocument,
): Promise<Result<{ readonly loaded: boolean }, 'council-already-loaded'>> {
  return deps.transact(async (unit) => {
    const { trx } = unit;
    // Two nodes that start together: the second waits here and then finds the council.
    await sql`lock table council in exclusive mode`.execute(trx);
    const stored = await trx.selectFrom('council').select('id').executeTakeFirst();
    const wished = document.council.id;
    if (stored !== undefined) {
      if (stored.id === wished) return ok({ loaded: false });
      return refuse('council-already-loaded', { loaded: stored.id, wished });
    }
    const now = deps.clock.now();
    await saveCouncil(trx, document, now);
    unit.event(
      councilLoaded.record({
        at: now,
        actor: systemActor,
        entity: 'council',
        entityId: wished,
        data: {
          country: document.council.country,
          sites: document.sites.length,
          procedures: document.procedures.length,
          answers: document.answers.length,
        },
      }),
    );
    unit.signal('council');
    return ok({ loaded: true });
  });
}

export interface ImportOptions {
  readonly actor: Actor;
  /** True: says the differences and changes nothing. */
  readonly dryRun: boolean;
  /** The version that was looked at: if another has come since, refused `council-changed`. */
  readonly version?: number;
}

export type ImportCouncilRefusal = ImportRefusal | 'council-not-loaded' | 'council-changed';

/**
 * Puts a checked document in the place of the one in force, in one transaction, and says what
 * differs. Nothing that history refers to is deleted: it goes out of use.
 */
export async function importCouncil(
  deps: CouncilDeps,
  incoming: CouncilDocument,
  { actor, dryRun, version }: ImportOptions,
): Promise<Result<readonly CouncilDifference[], ImportCouncilRefusal>> {
  return deps.transact(async (unit) => {
    const { trx } = unit;
    // Two imports at once: the second waits here and then compares with what the first left.
    await trx.selectFrom('council').select('id').forUpdate().execute();
    const stored = await loadCouncil(trx);
    if (stored === null) return refuse('council-not-loaded');
    if (version !== undefined && version !== stored.version) return refuse('council-changed');
    const planned = planImport(stored.document, await loadHistory(trx), incoming);
    if (!planned.ok) return planned;
    const { document, differences } = planned.value;
    if (dryRun || differences.length === 0) return ok(differences);
    const now = deps.clock.now();
    await saveCouncil(trx, document, now);
    const count = (kind: CouncilDifference['kind']) =>
      differences.filter((difference) => difference.kind === kind).length;
    unit.event(
      councilImported.record({
        at: now,
        actor,
        entity: 'council',
        entityId: document.council.id,
        data: {
          version: stored.version + 1,
          added: count('added'),
          removed: count('removed'),
          changed: count('changed'),
        },
      }),
    );
    unit.signal('council');
    return ok(differences);
  });
}
