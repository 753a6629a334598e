import { backOff } from './back-off.ts';
import type { LeasedJob } from './job-handlers.ts';
import { extendLease, giveBack, markDone, markFailed } from './job-store.ts';
import type { JobsDeps } from './start-jobs.ts';

/** Runs one leased job to its mark. Never throws: what fails here is reported and tried again. */
export async function runJob(
  deps: JobsDeps,
  job: LeasedJob,
  leaseSeconds: number,
  isStopped: () => boolean,
): Promise<void> {
  const { db, onError } = deps;
  const renewal = setInterval(
    () => void extendLease(db, job, leaseSeconds).catch(onError),
    (leaseSeconds * 1000) / 3,
  );
  try {
    const handler = deps.handlers[job.kind];
    if (handler === undefined || isStopped()) return await giveBack(db, job);
    const failure = await handler(job.ref, job).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (failure === null) return await markDone(db, job);
    onError(failure.error);
    await markFailed(db, job, describe(failure.error), backOff(job.attempts));
  } catch (error) {
    // The mark could not be written: the lease runs out and the job is taken again.
    onError(error);
  } finally {
    clearInterval(renewal);
  }
}

/** What the table keeps of an error: enough to know it, not a mail server's whole answer. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 300);
}
