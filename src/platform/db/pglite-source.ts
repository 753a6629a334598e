import type { Engine, EngineResult } from './pglite-engine.ts';
import type { SqlResult, SqlSession, SqlSource } from './sql-session.ts';
import { readInstant, typeNumbers, writeParameter } from './sql-values.ts';

/** PGlite is one connection: who holds it (a transaction) keeps the others waiting in order. */
export function pgliteSource(engine: Engine): SqlSource {
  let tail: Promise<void> = Promise.resolve();
  return {
    async acquire() {
      const before = tail;
      let free: () => void = () => undefined;
      tail = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      return session(engine, free);
    },
    close: () => engine.close(),
  };
}

function session(engine: Engine, release: () => void): SqlSession {
  return {
    query: async (text, parameters) =>
      named(await engine.query(text, parameters.map(writeParameter))),
    script: (text) => engine.script(text),
    release,
  };
}

function named({ rows, fields, affected }: EngineResult): SqlResult {
  const readers = fields.map(({ type }) =>
    type === typeNumbers.timestamptz
      ? (value: unknown) => (value === null ? null : readInstant(String(value)))
      : null,
  );
  return {
    affected,
    rows: rows.map((row) => {
      const object: Record<string, unknown> = {};
      for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index];
        const reader = readers[index];
        if (field !== undefined) object[field.name] = reader ? reader(row[index]) : row[index];
      }
      return object;
    }),
  };
}
