import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { temporaryFolder } from '../../../tests/support/database.ts';
import { createEmbedded } from '../../platform/db/create-embedded.ts';
import { openDatabase, type OpenDatabase } from '../../platform/db/open-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

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
const minutes = 60_000;

describe.skipIf(!embedded)(`backup and restore${embedded ? '' : ' (SKIPPED on a server)'}`, () => {
  let dataFolder: string;
  let backup: string;
  beforeAll(async () => {
    dataFolder = ownFolder();
    backup = join(ownFolder(), 'backup.tar.gz');
    await createEmbedded(join(dataFolder, 'database'), readFileSync(inject('databaseTemplate')));
  }, 2 * minutes);

  test(
    'a backup taken while pairs are written holds whole pairs only, all that were there before',
    async () => {
      const database = await open(dataFolder);
      const writer = { written: 0, stopped: false };
      const writing = (async () => {
        while (!writer.stopped) {
          await writePair(database, writer.written);
          writer.written += 1;
        }
      })();
      await vi.waitFor(() => expect(writer.written).toBeGreaterThanOrEqual(10), 30_000);
      const before = writer.written;
      expect(await writeBackup(database.dump, backup)).toMatchObject({ ok: true });
      writer.stopped = true;
      await writing;
      await database.close();
      expect(writer.written).toBeGreaterThan(before);

      const place = ownFolder();
      expect(await restoreBackup(place, backup)).toMatchObject({
        ok: true,
        value: { before: null },
      });
      const keys = await keysIn(place);
      const lefts = keys.filter((key) => key.startsWith('left')).map((key) => key.slice(5));
      const rights = keys.filter((key) => key.startsWith('right')).map((key) => key.slice(6));
      expect(lefts).toEqual(rights);
      expect(lefts.length).toBeGreaterThanOrEqual(before);
      expect(lefts.length).toBeLessThanOrEqual(writer.written);
    },
    3 * minutes,
  );

  test(
    'restoring keeps the database that was there beside the new one',
    async () => {
      const database = await open(dataFolder);
      await database.db.insertInto('installation').values({ key: 'later', value: '' }).execute();
      await database.close();
      const done = await restoreBackup(dataFolder, backup);
      expect(done).toMatchObject({ ok: true });
      expect(done.ok && done.value.before !== null && existsSync(done.value.before)).toBe(true);
      expect(await keysIn(dataFolder)).not.toContain('later');
    },
    2 * minutes,
  );

  test(
    'what is no whole backup is refused, and the database stays as it is',
    async () => {
      const whole = readFileSync(backup);
      const middle = Math.floor(whole.length / 2);
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(middle) ^ 0xff, middle);
      const faulty = { words: Buffer.from('no backup'), cut: whole.subarray(0, middle), flipped };
      for (const [name, bytes] of Object.entries(faulty)) {
        const file = join(ownFolder(), name);
        writeFileSync(file, bytes);
        expect(await restoreBackup(dataFolder, file)).toMatchObject({
          ok: false,
          refusal: { code: 'backup-damaged' },
        });
      }
      expect((await keysIn(dataFolder)).length).toBeGreaterThan(0);
    },
    4 * minutes,
  );

  test(
    'nobody restores over a database that is in use',
    async () => {
      const database = await open(dataFolder);
      expect(await restoreBackup(dataFolder, backup)).toMatchObject({
        ok: false,
        refusal: { code: 'data-folder-in-use' },
      });
      await database.close();
    },
    minutes,
  );
});

async function open(dataFolder: string): Promise<OpenDatabase> {
  const opened = await openDatabase({ dataFolder });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function writePair({ db }: OpenDatabase, index: number): Promise<void> {
  const name = String(index).padStart(6, '0');
  await db.transaction().execute(async (trx) => {
    for (const side of ['left', 'right']) {
      await trx
        .insertInto('installation')
        .values({ key: `${side}-${name}`, value: '' })
        .execute();
    }
  });
}

async function keysIn(dataFolder: string): Promise<string[]> {
  const database = await open(dataFolder);
  const rows = await database.db.selectFrom('installation').select('key').orderBy('key').execute();
  await database.close();
  return rows.map(({ key }) => key);
}
