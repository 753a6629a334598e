import type { Clock } from '../../kernel/clock.ts';
import type { LinePlace } from './core/place-in-line.ts';
import type { QueueGuide } from './queue-guide.ts';

/** One open position that serves a service: null when free, else what it attends and for how long. */
export type PositionNow = null | {
  readonly procedureId: string | null;
  readonly serviceId: string | null;
  /** Minutes since it was accepted. */
  readonly elapsed: number;
};

export interface Shape {
  readonly mean: number;
  readonly cv: number;
}

export interface WaitRange {
  /** Minutes from now, P10 and P90, rounded as they are said. */
  readonly from: number;
  readonly to: number;
}

/** What estimates need; `composition.ts` joins `staff`, `work` and `balancing`. */
export interface EstimateDeps {
  readonly clock: Clock;
  readonly guide: QueueGuide;
  positionsNow(siteId: string, serviceId: string): Promise<readonly PositionNow[]>;
  /** Null when no position is open: then it is not known. */
  estimateWait(question: {
    readonly ahead: readonly Shape[];
    readonly positions: readonly (null | { readonly shape: Shape; readonly elapsed: number })[];
  }): WaitRange | null;
}

/** The honest wait of whoever has these people before at a service of a site. */
export async function waitAfter(
  deps: EstimateDeps,
  siteId: string,
  serviceId: string,
  ahead: readonly LinePlace[],
): Promise<WaitRange | null> {
  const open = await deps.positionsNow(siteId, serviceId);
  return deps.estimateWait({
    ahead: ahead.map((place) => deps.guide.handling(place.procedureId, place.serviceId)),
    positions: open.map((now) =>
      now === null
        ? null
        : { shape: deps.guide.handling(now.procedureId, now.serviceId), elapsed: now.elapsed },
    ),
  });
}
