import * as events from '../../src/platform/events/read-events.ts';
import type { LeasedJob } from '../../src/platform/jobs/job-handlers.ts';
import * as jobs from '../../src/platform/jobs/job-store.ts';
import { id, sampled } from './sampled-store.ts';

const job: LeasedJob = { id, kind: 'kind', ref: id, attempts: 1, maxAttempts: 8 };

export const eventLog = sampled(events, { readEvents: [{ xid: '700', seq: 5 }, 500] });

export const jobStore = sampled(jobs, {
  leaseJobs: [['kind'], 20, 60],
  extendLease: [job, 60],
  markDone: [job],
  markFailed: [job, 'Error: reason', 5],
  giveBack: [job],
  tidyJobs: [],
});
