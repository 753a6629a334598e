import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  temporaryFolder,
  testDatabase,
  type TestDatabase,
} from '../../../tests/support/database.ts';
import { migrate } from './migrate.ts';

let opened: TestDatabase;
let folder: string;
beforeEach(async () => {
  opened = await testDatabase();
  await sql`truncate schema_migration`.execute(opened.db);
  folder = temporaryFolder();
  write('0001_first.sql', 'create table first (id int); create table second (id int);');
});
afterEach(() => opened.close());

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = (progress?: (name: string) => void) => migrate(opened.source, folder, progress);

test('files are applied in order, each once, and told', async () => {
  const told: string[] = [];
  write('0002_next.sql', 'insert into first values (1);');
  write('notes.txt', 'not a migration');
  const done = { ok: true, value: ['0001_first.sql', '0002_next.sql'] };
  expect(await run((name) => void told.push(name))).toEqual(done);
  expect(told).toEqual(done.value);
  expect(await run()).toEqual({ ok: true, value: [] });
});

test('two programs that start together apply each file once', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.flatMap((each) => (each.ok ? each.value : [each.refusal.code]))).toEqual([
    '0001_first.sql',
  ]);
});

test('a file that was edited since, and a database of a newer version, are refused by name', async () => {
  await run();
  write('0001_first.sql', 'create table other (id int);');
  expect(await run()).toMatchObject({
    ok: false,
    refusal: { code: 'migration-edited', facts: { migration: '0001_first.sql' } },
  });
  await sql`insert into schema_migration (name, checksum) values ('0099_later.sql', 'x')`.execute(
    opened.db,
  );
  expect(await run()).toMatchObject({
    ok: false,
    refusal: { code: 'database-newer', facts: { migration: '0099_later.sql' } },
  });
});

test('a file that fails leaves nothing of itself, and what came before stays', async () => {
  write('0002_wrong.sql', 'create table third (id int); select no_such_thing();');
  await expect(run()).rejects.toMatchObject({ code: '42883' });
  const { rows } = await sql`select name, to_regclass('third') is null as gone
    from schema_migration`.execute(opened.db);
  expect(rows).toEqual([{ name: '0001_first.sql', gone: true }]);
  write('0002_wrong.sql', 'create table third (id int);');
  expect(await run()).toEqual({ ok: true, value: ['0002_wrong.sql'] });
});
