import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { inject } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { openEngine } from '../../src/platform/db/pglite-engine.ts';
import { pgliteSource } from '../../src/platform/db/pglite-source.ts';
import { postgresSource } from '../../src/platform/db/postgres-source.ts';
import { sessionDialect } from '../../src/platform/db/session-dialect.ts';
import type { SqlSource } from '../../src/platform/db/sql-session.ts';
import { createTransact, type Transact } from '../../src/platform/db/transact.ts';
import type { DB } from '../../src/platform/db/types.generated.ts';
import { inProcessSignals } from '../../src/platform/signals/in-process.ts';
import type { Signals } from '../../src/platform/signals/signals.ts';

export interface TestDatabase {
  readonly db: Kysely<DB>;
  readonly source: SqlSource;
  readonly signals: Signals;
  readonly transact: Transact;
  readonly kind: 'pglite' | 'postgres';
  close(): Promise<void>;
}

/**
 * A migrated database for one test file, copied from the run's template: in memory on PGlite, its
 * own database on the server that `DATABASE_URL` names. Close it in `afterAll`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const url = process.env['DATABASE_URL'];
  const opened = url === undefined ? await embedded() : await onServer(url);
  const db = new Kysely<DB>({ dialect: sessionDialect(opened.source) });
  const signals = inProcessSignals();
  return {
    db,
    source: opened.source,
    signals,
    transact: createTransact(db, signals),
    kind: url === undefined ? 'pglite' : 'postgres',
    close: async () => {
      await db.destroy();
      await opened.drop();
    },
  };
}

async function embedded(): Promise<{ source: SqlSource; drop: () => Promise<void> }> {
  const engine = await openEngine(null, readFileSync(inject('databaseTemplate')));
  return { source: pgliteSource(engine), drop: async () => undefined };
}

async function onServer(url: string): Promise<{ source: SqlSource; drop: () => Promise<void> }> {
  const name = `connecta_test_${newId().replaceAll('-', '')}`;
  const admin = postgresSource(url, () => undefined);
  const run = async (statement: string): Promise<void> => {
    const session = await admin.acquire();
    await session.script(statement).finally(() => session.release());
  };
  await run(`CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    source: postgresSource(own.href, () => undefined),
    drop: async () => {
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.close();
    },
  };
}

/** An empty folder of its own for a test. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'connecta-test-'));
}
