import { arrayBuffer } from 'node:stream/consumers';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openEngine, type Engine } from './pglite-engine.ts';

// Runs PGlite away from the main thread: a long query there would stop every request.

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

/** As a thread: answers calls until it is told to close. */
async function serve(port: MessagePort): Promise<void> {
  const { folder, archive } = workerData as { folder: string; archive: Uint8Array | undefined };
  const say = (reply: WorkerAnswer): void => port.postMessage(reply);
  try {
    const engine = await openEngine(folder, archive);
    port.on('message', (call: WorkerCall) => {
      answer(engine, call).then(
        (value) => say({ id: call.id, ok: true, value }),
        (error: unknown) => say({ id: call.id, ok: false, failure: failureOf(error) }),
      );
    });
    say({ id: 0, ok: true, value: null });
  } catch (error) {
    say({ id: 0, ok: false, failure: failureOf(error) });
  }
}

/** As a process (`create-embedded.ts`): makes a database from the archive on its input, if any. */
async function make(folder: string): Promise<void> {
  const archive = new Uint8Array(await arrayBuffer(process.stdin));
  const engine = await openEngine(folder, archive.length === 0 ? undefined : archive);
  await engine.close();
}

if (parentPort !== null) await serve(parentPort);
else await make(process.argv[2] ?? '');
