import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEmbedded } from './create-embedded.ts';

const place = (): string => join(mkdtempSync(join(tmpdir(), 'connecta-create-')), 'database');

test('a folder that holds a database is left alone', async () => {
  const folder = place();
  mkdirSync(folder);
  writeFileSync(join(folder, 'PG_VERSION'), '18\n');
  await createEmbedded(folder);
  expect(readdirSync(folder)).toEqual(['PG_VERSION']);
});

test('an archive that is none makes nothing, and says why', async () => {
  const folder = place();
  await expect(createEmbedded(folder, Buffer.from('no archive'))).rejects.toThrow(
    'the embedded database could not be made',
  );
  expect(readdirSync(join(folder, '..'))).not.toContain('database');
}, 60_000);
