import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/platform/db/migrate.ts';
import { openEngine } from '../../src/platform/db/pglite-engine.ts';
import { pgliteSource } from '../../src/platform/db/pglite-source.ts';
import { postgresSource } from '../../src/platform/db/postgres-source.ts';
import { packageRoot } from '../../src/platform/package-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** An archive of the embedded database, or the name of the template on the server. */
    databaseTemplate: string;
  }
}

/** Creates and migrates once for a run; every test file copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const migrations = join(packageRoot(), 'migrations');
  const url = process.env['DATABASE_URL'];
  if (url === undefined) {
    const engine = await openEngine(null);
    const migrated = await migrate(pgliteSource(engine), migrations);
    if (!migrated.ok) throw new Error(migrated.refusal.code);
    const folder = mkdtempSync(join(tmpdir(), 'connecta-template-'));
    const file = join(folder, 'database.tar.gz');
    writeFileSync(file, await engine.dump());
    await engine.close();
    project.provide('databaseTemplate', file);
    return async () => rmSync(folder, { recursive: true });
  }
  const name = `connecta_template_${String(process.pid)}`;
  const admin = postgresSource(url, () => undefined);
  const run = async (statement: string): Promise<void> => {
    const session = await admin.acquire();
    await session.script(statement).finally(() => session.release());
  };
  await run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await run(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const source = postgresSource(own.href, () => undefined);
  const migrated = await migrate(source, migrations);
  await source.close();
  if (!migrated.ok) throw new Error(migrated.refusal.code);
  project.provide('databaseTemplate', name);
  return async () => {
    await run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.close();
  };
}
