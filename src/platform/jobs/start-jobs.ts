import type { Kysely } from 'kysely';
import type { DB } from '../db/types.generated.ts';
import type { Signals } from '../signals/signals.ts';
import type { JobHandlers } from './job-handlers.ts';
import { leaseJobs, tidyJobs } from './job-store.ts';
import { runJob } from './run-job.ts';

export interface JobsDeps {
  readonly db: Kysely<DB>;
  readonly signals: Signals;
  /** By kind; jobs of other kinds are left for a node that knows them. */
  readonly handlers: JobHandlers;
  readonly onError: (error: unknown) => void;
}

export interface JobsSettings {
  /** A node that dies gives its jobs free after so many seconds; longer handlers are renewed. */
  readonly leaseSeconds: number;
  /** How often to look without a signal (ms): signals may be lost, and retries wait for a time. */
  readonly pollMs: number;
  readonly concurrency: number;
}

const usual: JobsSettings = { leaseSeconds: 60, pollMs: 3000, concurrency: 4 };
const tidyEveryMs = 60_000;

/**
 * Runs jobs of the table `job` until stopped: at the signal `jobs` and every few seconds. `stop`
 * takes no more and waits for those that run.
 */
export function startJobs(
  deps: JobsDeps,
  settings: Partial<JobsSettings> = {},
): { stop(): Promise<void> } {
  const { leaseSeconds, pollMs, concurrency } = { ...usual, ...settings };
  const kinds = Object.keys(deps.handlers);
  const running = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let lastTidy = -Infinity;

  const look = async (): Promise<void> => {
    if (performance.now() - lastTidy > tidyEveryMs) {
      lastTidy = performance.now();
      await tidyJobs(deps.db);
    }
    do {
      again = false;
      const room = concurrency - running.size;
      if (room <= 0 || stopped || kinds.length === 0) return;
      const leased = await leaseJobs(deps.db, kinds, room, leaseSeconds);
      for (const job of leased) {
        const run: Promise<void> = runJob(deps, job, leaseSeconds, () => stopped).finally(() => {
          running.delete(run);
          wake(); // there is room again
        });
        running.add(run);
      }
    } while (again);
  };

  const wake = (): void => {
    if (stopped) return;
    if (looking !== null) {
      again = true;
      return;
    }
    looking = look()
      .catch(deps.onError)
      .finally(() => {
        looking = null;
        if (again) wake();
      });
  };

  const unsubscribe = deps.signals.subscribe((topic) => {
    if (topic === 'jobs') wake();
  });
  const timer = setInterval(wake, pollMs);
  wake();

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      unsubscribe();
      await looking;
      await Promise.all(running);
    },
  };
}
