import { parentPort, workerData } from 'node:worker_threads';
import { openEngine, type Engine } from './pglite-engine.ts';

/** Runs PGlite away from the main thread: a long query there would stop every request. */
export type WorkerCall =
  | {
      id: number;
      kind: 'query';
      text: string;
      parameters: readonly unknown[];
      before: string | undefined;
    }
  | { id: number; kind: 'script'; text: string }
  | { id: number; kind: 'dump' }
  | { id: number; kind: 'close' };

export interface WorkerFailure {
  readonly message: string;
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;
}

export type WorkerAnswer =
  { id: number; ok: true; value: unknown } | { id: number; ok: false; failure: WorkerFailure };

const port = parentPort;
if (port === null) throw new Error('pglite-worker runs as a worker thread only');

const { folder, archive } = workerData as { folder: string; archive: Uint8Array | undefined };

async function answer(engine: Engine, call: WorkerCall): Promise<unknown> {
  switch (call.kind) {
    case 'query':
      return engine.query(call.text, call.parameters, call.before);
    case 'script':
      return engine.script(call.text);
    case 'dump':
      return engine.dump();
    case 'close':
      return engine.close();
  }
}

function failureOf(error: unknown): WorkerFailure {
  const known = error as Partial<Record<'message' | 'code' | 'constraint' | 'detail', unknown>>;
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  return {
    message: text(known.message) ?? String(error),
    code: text(known.code),
    constraint: text(known.constraint),
    detail: text(known.detail),
  };
}

try {
  const engine = await openEngine(folder, archive);
  port.on('message', (call: WorkerCall) => {
    answer(engine, call).then(
      (value) => port.postMessage({ id: call.id, ok: true, value } satisfies WorkerAnswer),
      (error: unknown) =>
        port.postMessage({
          id: call.id,
          ok: false,
          failure: failureOf(error),
        } satisfies WorkerAnswer),
    );
  });
  port.postMessage({ id: 0, ok: true, value: null } satisfies WorkerAnswer);
} catch (error) {
  port.postMessage({ id: 0, ok: false, failure: failureOf(error) } satisfies WorkerAnswer);
}
