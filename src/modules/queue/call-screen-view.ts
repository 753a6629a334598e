import type { Kysely } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';
import type { DB } from '../../platform/db/types.generated.ts';
import type { EstimateDeps, WaitRange } from './estimate.ts';
import { lastCalls, type CalledTicket } from './views.ts';

export interface CallScreenView {
  /** The latest call of today; null when nobody was called. */
  readonly now: CalledTicket | null;
  /** Three at most, newest first. */
  readonly earlier: readonly CalledTicket[];
  /** What somebody who came now would wait; null range when nobody attends. */
  readonly waits: readonly { readonly serviceId: string; readonly range: WaitRange | null }[];
  readonly at: Temporal.Instant;
}

export interface CallScreenDeps extends EstimateDeps {
  readonly db: Kysely<DB>;
}

/** The television of a site. The day ends at midnight of the council. Null for an unknown site. */
export async function callScreenView(
  deps: CallScreenDeps,
  siteId: string,
): Promise<CallScreenView | null> {
  const site = deps.guide.site(siteId);
  if (site === null) return null;
  const at = deps.clock.now();
  const [latest, ...earlier] = await lastCalls(deps.db, siteId, deps.guide.dayOf(at), 4);
  const waits = [];
  for (const serviceId of site.services) {
    const { range } = await deps.waits.ofNewcomer(siteId, serviceId);
    waits.push({ serviceId, range });
  }
  return { now: latest ?? null, earlier, waits, at };
}
