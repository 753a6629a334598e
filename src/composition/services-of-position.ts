import type { CouncilView } from '../modules/council/core/council-view.ts';
import type { Site } from '../modules/council/core/site.ts';

/** The queue services that a position can serve, by its kind. */
export function servicesOfPosition(council: CouncilView, positionId: string | null): string[] {
  const found = positionId === null ? null : council.position(positionId);
  if (found === null) return [];
  return council.document.services
    .filter((service) => service.positionKinds.includes(found.position.kind))
    .map((service) => service.id);
}

/** The queue services of a site that one can take a number for now (no appointment needed). */
export function servicesOfSite(council: CouncilView, site: Site): string[] {
  return council.document.services
    .filter((service) => !service.byAppointment)
    .filter((service) => site.positions.some(({ kind }) => service.positionKinds.includes(kind)))
    .map((service) => service.id);
}
