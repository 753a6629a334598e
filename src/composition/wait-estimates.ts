import type { Kysely } from 'kysely';
import type { Clock } from '../kernel/clock.ts';
import {
  estimateWait,
  type WaitRange,
  type WorkShape,
} from '../modules/balancing/core/estimate-wait.ts';
import type { CouncilView } from '../modules/council/core/council-view.ts';
import { presentStaff } from '../modules/staff/store.ts';
import { attendedAt, proceduresAhead, proceduresWaiting } from '../modules/work/views.ts';
import type { DB } from '../platform/db/types.generated.ts';
import { servicesOfPosition } from './services-of-position.ts';

export interface WaitEstimate {
  readonly ahead: number;
  readonly range: WaitRange | null;
}

/** Handling times vary by about this much; measured values replace it in the balancer's issue. */
const cv = 0.8;

/** Joins who waits (`work`), who attends (`staff`) and how long things take (`council`). */
export function waitEstimates(deps: { db: Kysely<DB>; clock: Clock; council: () => CouncilView }) {
  const shapeOf = (procedureId: string | null, serviceId: string | null): WorkShape => {
    const { document, procedure, service } = deps.council();
    const named = procedureId === null ? null : procedure(procedureId);
    const found =
      named?.attentionClass ??
      (serviceId === null ? null : service(serviceId))?.attentionClasses[0];
    const mean =
      found === undefined ? undefined : document.council.attentionClasses[found]?.meanMinutes;
    return { mean: mean ?? 8, cv };
  };

  const positions = async (siteId: string, serviceId: string) => {
    const [people, attended] = await Promise.all([
      presentStaff(deps.db),
      attendedAt(deps.db, siteId),
    ]);
    const now = deps.clock.now().epochMilliseconds;
    return people
      .filter(
        (person) =>
          person.siteId === siteId && (person.state === 'available' || person.state === 'busy'),
      )
      .filter((person) => servicesOfPosition(deps.council(), person.positionId).includes(serviceId))
      .map((person) => {
        const work = attended.find((item) => item.positionId === person.positionId);
        if (work === undefined) return null;
        const elapsed =
          work.acceptedAt === null ? 0 : (now - work.acceptedAt.epochMilliseconds) / 60_000;
        return { shape: shapeOf(work.procedureId, work.serviceId), elapsed };
      });
  };

  return {
    /** For somebody who waits; null when they do not. */
    async ofWork(siteId: string, serviceId: string, workId: string): Promise<WaitEstimate | null> {
      const ahead = await proceduresAhead(deps.db, workId);
      if (ahead === null) return null;
      const range = estimateWait({
        ahead: ahead.map((procedureId) => shapeOf(procedureId, serviceId)),
        positions: await positions(siteId, serviceId),
      });
      return { ahead: ahead.length, range };
    },
    /** For somebody who would come now. */
    async ofNewcomer(siteId: string, serviceId: string): Promise<WaitEstimate> {
      const ahead = await proceduresWaiting(deps.db, siteId, serviceId);
      const range = estimateWait({
        ahead: ahead.map((procedureId) => shapeOf(procedureId, serviceId)),
        positions: await positions(siteId, serviceId),
      });
      return { ahead: ahead.length, range };
    },
    shapeOf,
  };
}
