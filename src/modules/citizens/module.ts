import type { Actor } from '../../platform/events/actor.ts';
import type { CitizenDeps } from './citizen-deps.ts';
import { eraseCitizen } from './commands/erase-citizen.ts';
import { citizenRoutes, type CitizenRouteDeps } from './routes.ts';
import { citizenSummaryOf } from './summary.ts';

export type { CitizenDeps };

/** People the council attends: kept when they wish, read only with a purpose. */
export function createCitizens(deps: CitizenDeps & CitizenRouteDeps) {
  return {
    /** Full paths: mount at `/`. */
    routes: citizenRoutes(deps),
    erase: (id: string, actor: Actor) => eraseCitizen(deps, id, actor),
    /** The linked person of a contact in hand, masked as in a search. */
    summaryOf: citizenSummaryOf,
  };
}
export type Citizens = ReturnType<typeof createCitizens>;
