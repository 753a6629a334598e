export interface LinePlace {
  readonly workId: string;
  readonly serviceId: string | null;
  readonly procedureId: string | null;
}

/**
 * Who will be called before `workId` at its service, in order; null when it is not in the line.
 * The line comes ordered (priority, place, id); the order's reasons are never told.
 */
export function aheadOf(line: readonly LinePlace[], workId: string): LinePlace[] | null {
  const own = line.find((place) => place.workId === workId);
  if (own === undefined) return null;
  return line.slice(0, line.indexOf(own)).filter(({ serviceId }) => serviceId === own.serviceId);
}
