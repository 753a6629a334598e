import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/database.ts';
import { packageRoot } from '../package-root.ts';
import { createEmbedded } from './create-embedded.ts';
import { openDatabase } from './open-database.ts';

const made: string[] = [];
function ownFolder(): string {
  const folder = temporaryFolder();
  made.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const embedded = process.env['DATABASE_URL'] === undefined;
const strace = spawnSync('strace', ['-V']).status === 0;
const writer = ['--import', 'tsx', join(packageRoot(), 'tests/support/embedded-writer.ts')];
const minutes = 60_000;

describe.skipIf(!embedded)(`the embedded folder${embedded ? '' : ' (SKIPPED on a server)'}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = ownFolder();
    await createEmbedded(join(folder, 'database'), readFileSync(inject('databaseTemplate')));
  }, 2 * minutes);

  test(
    'is for one process, which may be killed in mid-write without losing what it acknowledged',
    async () => {
      const first = start([...writer, folder, '100000', 'killed']);
      const acknowledged: string[] = [];
      for await (const line of first.lines) {
        if (line.startsWith('killed-')) acknowledged.push(line);
        if (acknowledged.length === 5) {
          const second = start([...writer, folder, '1', 'second']);
          expect(await all(second.lines)).toEqual(['refused data-folder-in-use']);
        }
        if (acknowledged.length === 40) first.process.kill('SIGKILL');
      }
      const rows = await keys(folder, 'killed-');
      expect(rows.length).toBeGreaterThanOrEqual(40);
      expect(acknowledged.filter((key) => !rows.includes(key))).toEqual([]);
    },
    4 * minutes,
  );

  test.skipIf(!strace)(
    `every commit reaches the disk, and a checkpoint the tables' files${strace ? '' : ' (SKIPPED: strace is not installed)'}`,
    async () => {
      const trace = join(ownFolder(), 'trace');
      const command = ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', trace, process.execPath];
      const traced = start([...command, ...writer, folder, '20', 'traced'], 'strace');
      expect(await all(traced.lines)).toContain('done');
      const synced = readFileSync(trace, 'utf8').split('\n');
      const count = (part: string): number =>
        synced.filter((line) => /f(data)?sync\(/.test(line) && line.includes(part)).length;
      expect(count('/pg_wal/')).toBeGreaterThanOrEqual(20);
      expect(count('/base/')).toBeGreaterThanOrEqual(1);
      expect(count('/global/pg_control')).toBeGreaterThanOrEqual(1);
    },
    4 * minutes,
  );
});

interface Running {
  readonly process: ChildProcess;
  readonly lines: AsyncIterable<string>;
  readonly ended: Promise<unknown>;
}

function start(args: readonly string[], command = process.execPath): Running {
  const child = spawn(command, args, { cwd: packageRoot(), stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  return { process: child, lines, ended: once(child, 'exit') };
}

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const seen: string[] = [];
  for await (const line of lines) seen.push(line);
  return seen;
}

async function keys(dataFolder: string, prefix: string): Promise<string[]> {
  const opened = await openDatabase({ dataFolder });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const rows = await opened.value.db
    .selectFrom('installation')
    .select('key')
    .where('key', 'like', `${prefix}%`)
    .execute();
  await opened.value.close();
  return rows.map(({ key }) => key);
}
