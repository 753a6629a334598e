import { assertOutsideTransaction } from './inside-transaction.ts';
import type { Engine, EngineResult } from './pglite-engine.ts';
import type { SqlResult, SqlSession, SqlSource } from './sql-session.ts';
import { textReaders, writeParameter } from './sql-values.ts';

/** PGlite is one connection: who holds it (a transaction) keeps the others waiting in order. */
export function pgliteSource(engine: Engine): SqlSource {
  let tail: Promise<void> = Promise.resolve();
  return {
    async acquire() {
      assertOutsideTransaction();
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
  // `begin` waits for the first statement and travels with it; a transaction without any costs nothing.
  let begin: string | undefined;
  return {
    async query(text, parameters) {
      if (parameters.length === 0 && text.startsWith('begin')) {
        begin = text;
        return { rows: [], affected: 0 };
      }
      const before = begin;
      begin = undefined;
      if (before !== undefined && (text === 'commit' || text === 'rollback')) {
        return { rows: [], affected: 0 };
      }
      return named(await engine.query(text, parameters.map(writeParameter), before));
    },
    script: (text) => engine.script(text),
    release,
  };
}

function named({ rows, fields, affected }: EngineResult): SqlResult {
  const readers = fields.map(({ type }) => textReaders.get(type) ?? null);
  return {
    affected,
    rows: rows.map((row) => {
      const object: Record<string, unknown> = {};
      for (let index = 0; index < fields.length; index += 1) {
        const field = fields[index];
        const reader = readers[index];
        const value = row[index] ?? null;
        if (field === undefined) continue;
        object[field.name] = value !== null && reader ? reader(value as string) : value;
      }
      return object;
    }),
  };
}
