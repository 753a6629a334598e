import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../src/platform/db/migrate.ts';
import { openEngine } from '../src/platform/db/pglite-engine.ts';
import { pgliteSource } from '../src/platform/db/pglite-source.ts';
import { packageRoot } from '../src/platform/package-root.ts';

/**
 * Writes src/platform/db/types.generated.ts from the migrated schema; `--check` fails when the file
 * is stale. Run: npm run db:types [-- --check]
 */
const target = join(packageRoot(), 'src/platform/db/types.generated.ts');
const names: Record<string, string> = {
  text: 'string',
  uuid: 'string',
  date: 'string',
  numeric: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  timestamptz: 'Temporal.Instant',
  xid8: 'string',
  jsonb: 'unknown',
};

const source = pgliteSource(await openEngine(null));
const migrated = await migrate(source, join(packageRoot(), 'migrations'));
if (!migrated.ok) throw new Error(migrated.refusal.code);
const session = await source.acquire();
const { rows } = await session.query(
  `SELECT table_name, column_name, udt_name, is_nullable = 'YES' AS nullable,
          (column_default IS NOT NULL OR identity_generation IS NOT NULL) AS defaulted
   FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`,
  [],
);
session.release();
await source.close();

const tables = new Map<string, string[]>();
for (const row of rows) {
  const udt = String(row['udt_name']);
  const base = udt.startsWith('_') ? names[udt.slice(1)] : names[udt];
  if (base === undefined)
    throw new Error(
      `no type for ${udt} (${String(row['table_name'])}.${String(row['column_name'])})`,
    );
  const type = udt === 'jsonb' ? 'Json' : `${base}${udt.startsWith('_') ? '[]' : ''}`;
  const full =
    row['nullable'] === true ? (udt === 'jsonb' ? 'Json | null' : `${type} | null`) : type;
  const columns = tables.get(String(row['table_name'])) ?? [];
  columns.push(
    `  ${String(row['column_name'])}: ${row['defaulted'] === true ? `Generated<${full}>` : full};`,
  );
  tables.set(String(row['table_name']), columns);
}
const pascal = (name: string): string =>
  name.replace(/(^|_)(\w)/g, (_all, _sep, letter: string) => letter.toUpperCase());
const text = `// Made by \`npm run db:types\` from migrations/. Do not edit.
import type { ColumnType } from 'kysely';
import type { Temporal } from '../../kernel/time.ts';

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
/** Read as parsed JSON; written as text or as a plain object. */
export type Json = ColumnType<unknown, unknown, unknown>;

${[...tables].map(([name, columns]) => `export interface ${pascal(name)} {\n${columns.join('\n')}\n}`).join('\n\n')}

export interface DB {
${[...tables.keys()].map((name) => `  ${name}: ${pascal(name)};`).join('\n')}
}
`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/platform/db/types.generated.ts is stale: run npm run db:types');
    process.exit(1);
  }
} else writeFileSync(target, text);
