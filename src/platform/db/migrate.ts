import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { SqlSource } from './sql-session.ts';

export type MigrateRefusal = 'migration-edited' | 'database-newer';

/**
 * Applies `NNNN_name.sql` forward, each in its own transaction. An applied file that was edited
 * since, or a database made by a newer version, is refused: nothing is guessed.
 */
export async function migrate(
  source: SqlSource,
  folder: string,
  onProgress: (name: string) => void = () => undefined,
): Promise<Result<string[], MigrateRefusal>> {
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}_[\w-]+\.sql$/.test(name))
    .sort();
  const session = await source.acquire();
  try {
    await session.script(
      'CREATE TABLE IF NOT EXISTS schema_migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await session.query('SELECT name, checksum FROM schema_migration', []);
    const known = new Map(rows.map((row) => [String(row['name']), String(row['checksum'])]));
    for (const name of known.keys())
      if (!files.includes(name)) return refuse('database-newer', { migration: name });
    const applied: string[] = [];
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const before = known.get(name);
      if (before === checksum) continue;
      if (before !== undefined) return refuse('migration-edited', { migration: name });
      onProgress(name);
      await session.query('begin', []);
      try {
        // Two nodes that start together: the second waits here and then finds it done.
        await session.query('LOCK TABLE schema_migration IN EXCLUSIVE MODE', []);
        const again = await session.query('SELECT 1 FROM schema_migration WHERE name = $1', [name]);
        if (again.rows.length === 0) {
          await session.script(text);
          await session.query('INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)', [
            name,
            checksum,
          ]);
          applied.push(name);
        }
        await session.query('commit', []);
      } catch (error) {
        await session.query('rollback', []);
        throw error;
      }
    }
    return ok(applied);
  } finally {
    session.release();
  }
}
