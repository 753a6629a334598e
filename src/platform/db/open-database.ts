import { join } from 'node:path';
import { Kysely } from 'kysely';
import { ok, type Result } from '../../kernel/result.ts';
import { createEmbedded } from './create-embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { keepEmbeddedHealthy } from './keep-embedded-healthy.ts';
import { pgliteSource } from './pglite-source.ts';
import { startEngineThread } from './pglite-thread.ts';
import { postgresSource } from './postgres-source.ts';
import { sessionDialect } from './session-dialect.ts';
import type { SqlSource } from './sql-session.ts';
import type { DB } from './types.generated.ts';

export interface OpenDatabase {
  readonly db: Kysely<DB>;
  readonly source: SqlSource;
  readonly kind: 'pglite' | 'postgres';
  /** The embedded folder as an archive, while it runs; null on PostgreSQL, which has its own tools. */
  readonly dump: (() => Promise<Uint8Array>) | null;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly dataFolder: string;
  /** A PostgreSQL >= 15; without it the database is embedded in the data folder. */
  readonly databaseUrl?: string | undefined;
  readonly onError?: (error: Error) => void;
}

/** Opens the council's database. The embedded one locks its folder first. */
export async function openDatabase(
  options: OpenOptions,
): Promise<Result<OpenDatabase, 'data-folder-in-use' | 'data-folder-unwritable'>> {
  if (options.databaseUrl !== undefined) {
    const source = postgresSource(options.databaseUrl, options.onError ?? (() => undefined));
    const db = new Kysely<DB>({ dialect: sessionDialect(source) });
    return ok({ db, source, kind: 'postgres', dump: null, close: () => db.destroy() });
  }
  const lock = lockFolder(options.dataFolder);
  if (!lock.ok) return lock;
  try {
    const folder = join(options.dataFolder, 'database');
    await createEmbedded(folder);
    const engine = await startEngineThread(folder);
    const source = pgliteSource(engine);
    const db = new Kysely<DB>({ dialect: sessionDialect(source) });
    // Between two holders of the connection, so never inside somebody's transaction.
    const dump = async (): Promise<Uint8Array> => {
      const session = await source.acquire();
      return await engine.dump().finally(() => session.release());
    };
    const stopCare = keepEmbeddedHealthy(db, options.onError ?? (() => undefined));
    const close = async (): Promise<void> => {
      await stopCare();
      // Kysely closes its driver, and with it the engine, only if it was ever used.
      await db.destroy();
      await engine.close();
      lock.value.release();
    };
    return ok({ db, source, kind: 'pglite', dump, close });
  } catch (error) {
    lock.value.release();
    throw error;
  }
}
