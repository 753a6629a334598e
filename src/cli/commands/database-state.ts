import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SqlSource } from '../../platform/db/sql-session.ts';
import { packageRoot } from '../../platform/package-root.ts';

export interface DatabaseState {
  /** `18.6`: what the database says of itself. */
  readonly version: string;
  readonly applied: number;
  /** Migrations of this version of Connecta that the database does not have yet. */
  readonly pending: readonly string[];
}

export async function databaseState(source: SqlSource): Promise<DatabaseState> {
  const session = await source.acquire();
  try {
    const version = await session.query('SHOW server_version', []);
    const { rows } = await session.query('SELECT name FROM schema_migration', []);
    const applied = new Set(rows.map((row) => String(row['name'])));
    const pending = readdirSync(join(packageRoot(), 'migrations'))
      .filter((name) => name.endsWith('.sql') && !applied.has(name))
      .sort();
    return {
      version: version.rows[0]?.['server_version'] as string,
      applied: applied.size,
      pending,
    };
  } finally {
    session.release();
  }
}
