import { startOfDay } from './core/start-of-day.ts';
import type { CallScreenDeps } from './call-screen-view.ts';
import { waitAfter, type WaitRange } from './estimate.ts';

/** What somebody who came now would wait; null when nobody attends the service. */
export async function newcomerWait(
  deps: CallScreenDeps,
  siteId: string,
  serviceId: string,
): Promise<WaitRange | null> {
  const since = startOfDay(deps.guide, deps.clock.now());
  const line = await deps.work.line(deps.db, siteId, since);
  const ahead = line.filter((place) => place.serviceId === serviceId);
  return waitAfter(deps, siteId, serviceId, ahead);
}
