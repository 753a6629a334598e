import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts the database's thread. Built, its code lies beside the server (`dist/server/pglite-worker.js`,
 * or one folder up from a chunk). From the sources it is TypeScript, and tsx must be registered
 * inside the thread: Node 20 does not hand `--import tsx` on to a worker.
 */
export function startWorker(workerData: unknown): Worker {
  const code = workerCode();
  if (code.loader === null) return new Worker(code.file, { workerData });
  const [loader, source] = [code.loader.href, code.file.href].map((each) => JSON.stringify(each));
  const boot = `import(${loader}).then(({ register }) => (register(), import(${source})))`;
  return new Worker(boot, { eval: true, workerData, execArgv: [] });
}

/** The same code as a process of its own, which makes a database in `folder` and ends. */
export function startMaker(folder: string): ChildProcessByStdio<Writable, null, Readable> {
  const code = workerCode();
  const loader = code.loader === null ? [] : ['--import', new URL('../../loader.mjs', code.loader)];
  const args = [...loader.map(String), fileURLToPath(code.file), folder];
  return spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
}

function workerCode(): { file: URL; loader: URL | null } {
  for (const built of ['./pglite-worker.js', '../pglite-worker.js']) {
    const file = new URL(built, import.meta.url);
    if (existsSync(fileURLToPath(file))) return { file, loader: null };
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  return {
    file: new URL('./pglite-worker.ts', import.meta.url),
    loader: new URL('./dist/esm/api/index.mjs', tsx),
  };
}
