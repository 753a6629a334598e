import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts the database's thread. Built, its code lies beside the server (`dist/server/pglite-worker.js`,
 * or one folder up from a chunk). From the sources it is TypeScript, and tsx must be registered
 * inside the thread: Node 20 does not hand `--import tsx` on to a worker.
 */
export function startWorker(workerData: unknown): Worker {
  for (const built of ['./pglite-worker.js', '../pglite-worker.js']) {
    const url = new URL(built, import.meta.url);
    if (existsSync(fileURLToPath(url))) return new Worker(url, { workerData });
  }
  const source = JSON.stringify(new URL('./pglite-worker.ts', import.meta.url).href);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href);
  const boot = `import(${loader}).then(({ register }) => (register(), import(${source})))`;
  return new Worker(boot, { eval: true, workerData, execArgv: [] });
}
