import type { Clock } from '../../kernel/clock.ts';
import type { QueueGuide } from './queue-guide.ts';

export interface WaitRange {
  /** Minutes from now, P10 and P90, rounded as they are said. */
  readonly from: number;
  readonly to: number;
}

export interface WaitEstimate {
  /** People who will be called before, same site and service. Why in that order is never told. */
  readonly ahead: number;
  /** Null when no position is open: then it is not known. */
  readonly range: WaitRange | null;
}

/** Joined from `work`, `staff`, `council` and `balancing` in the composition. */
export interface WaitEstimates {
  /** Null when the work does not wait. */
  ofWork(siteId: string, serviceId: string, workId: string): Promise<WaitEstimate | null>;
  /** For somebody who would come now. */
  ofNewcomer(siteId: string, serviceId: string): Promise<WaitEstimate>;
}

export interface EstimateDeps {
  readonly clock: Clock;
  readonly guide: QueueGuide;
  readonly waits: WaitEstimates;
}
