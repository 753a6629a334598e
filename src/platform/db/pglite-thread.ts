import type { Engine, EngineResult } from './pglite-engine.ts';
import { startWorker } from './pglite-worker-start.ts';
import type { WorkerAnswer, WorkerCall, WorkerFailure } from './pglite-worker.ts';

type Call = WorkerCall extends infer Each
  ? Each extends { id: number }
    ? Omit<Each, 'id'>
    : never
  : never;

/** A database error as both drivers throw it: SQLSTATE in `code`, the constraint's name beside it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;

  constructor(failure: WorkerFailure) {
    super(failure.message);
    this.code = failure.code;
    this.constraint = failure.constraint;
    this.detail = failure.detail;
  }
}

/** PGlite in its own thread; one message each way for a statement. */
export async function startEngineThread(folder: string, archive?: Uint8Array): Promise<Engine> {
  const worker = startWorker({ folder, archive });
  const pending = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  let ended: Error | null = null;
  const rejectAll = (error: Error): void => {
    ended ??= error;
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.on('message', (answer: WorkerAnswer) => {
    const waiting = pending.get(answer.id);
    pending.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new DatabaseError(answer.failure));
  });
  worker.on('error', rejectAll);
  worker.on('exit', (code) => rejectAll(new Error(`the database thread ended (${String(code)})`)));

  const send = (call: Call): Promise<unknown> => {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended);
      pending.set(id, { resolve, reject });
      worker.postMessage({ ...call, id });
    });
  };

  let closing: Promise<void> | null = null;
  const end = async (): Promise<void> => {
    await send({ kind: 'close' });
    await worker.terminate();
  };

  await new Promise<unknown>((resolve, reject) => pending.set(0, { resolve, reject }));
  return {
    query: (text, parameters, before) =>
      send({ kind: 'query', text, parameters, before }) as Promise<EngineResult>,
    script: async (text) => {
      await send({ kind: 'script', text });
    },
    dump: () => send({ kind: 'dump' }) as Promise<Uint8Array>,
    // Asked twice (by Kysely and by whoever opened it): the second waits for the first.
    close: () => (closing ??= end()),
  };
}
