import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/platform/package-root.ts';
import { accountStore, sessionStore } from './query-samples/identity.ts';
import { citizenStore } from './query-samples/citizens.ts';
import { contactStore } from './query-samples/contacts.ts';
import { eventLog, jobStore } from './query-samples/platform.ts';
import { queueStore, queueViews } from './query-samples/queue.ts';
import { staffStore } from './query-samples/staff.ts';
import { workStore, workViews } from './query-samples/work.ts';
import { recordQueries } from './query-samples/record-queries.ts';
import type { SampledStore } from './query-samples/sampled-store.ts';

/**
 * Writes the SQL that each store and view sends to queries/<module>.sql, so that a change of a query
 * is seen in a review; `--check` fails when a file is stale. Run: npm run queries [-- --check]
 *
 * Nothing is executed: each function is called once with the arguments of its sample, on a
 * connection that writes down the statement and answers one empty row. To add a function, add its
 * arguments (without the database) to tools/query-samples/<module>.ts; to add a module, add its
 * file and name it here. Exported functions that take the database first and have no sample are
 * named on standard error.
 */
const stores: Readonly<Record<string, readonly SampledStore[]>> = {
  citizens: [citizenStore],
  contacts: [contactStore],
  identity: [accountStore, sessionStore],
  platform: [eventLog, jobStore],
  queue: [queueStore, queueViews],
  staff: [staffStore],
  work: [workStore, workViews],
};

const folder = join(packageRoot(), 'queries');
const check = process.argv.includes('--check');
const stale: string[] = [];
mkdirSync(folder, { recursive: true });

for (const [module, sampled] of Object.entries(stores)) {
  const parts: string[] = [];
  for (const { store, samples } of sampled) {
    const missing = Object.entries(store)
      .filter(([name, each]) => !(name in samples) && takesDatabase(each))
      .map(([name]) => name);
    if (missing.length > 0) console.error(`${module}: no sample of ${missing.join(', ')}`);
    for (const name of Object.keys(samples).sort()) {
      const statements = await recordQueries(store[name], samples[name] ?? []);
      parts.push(`-- ${name}\n${statements.join('\n\n')}\n`);
    }
  }
  const text = `-- Made by \`npm run queries\`. Do not edit.\n\n${parts.join('\n')}`;
  const file = join(folder, `${module}.sql`);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(`queries/${module}.sql`);
  if (!check) writeFileSync(file, text);
}
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.sql') || name.slice(0, -4) in stores) continue;
  stale.push(`queries/${name}`);
  if (!check) rmSync(join(folder, name));
}
if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run npm run queries and look at the difference.`);
  process.exit(1);
}

/** By our convention the first parameter says what is done with it: `db` reads, `trx` writes. */
function takesDatabase(each: unknown): boolean {
  return typeof each === 'function' && /^(async )?function \w+\((db|trx)\b/.test(String(each));
}
