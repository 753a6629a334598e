/** A job that is being run under a lease. */
export interface LeasedJob {
  readonly id: string;
  readonly kind: string;
  /** Id of the row that the job is about; a job carries nothing else. */
  readonly ref: string;
  /** This attempt, from 1. Also the fence: a later holder has a higher one. */
  readonly attempts: number;
  readonly maxAttempts: number;
}

/**
 * Does a kind of job. May run more than once for one job (a process killed between the deed and its
 * mark), so it must bear repetition. Throwing means: try again later.
 */
export type JobHandler = (ref: string, job: LeasedJob) => Promise<void>;

export type JobHandlers = Readonly<Record<string, JobHandler>>;
