import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from './folder-lock.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'connecta-lock-'));

test('a folder is for one process, and free again when released', () => {
  const place = folder();
  const first = lockFolder(place);
  expect(first.ok).toBe(true);
  expect(lockFolder(place)).toMatchObject({
    ok: false,
    refusal: { code: 'data-folder-in-use', facts: { process: process.pid } },
  });
  if (first.ok) first.value.release();
  expect(lockFolder(place).ok).toBe(true);
});

test('a lock left by a dead process, or by another with its number since, is taken over', () => {
  const dead = folder();
  writeFileSync(join(dead, 'connecta.lock'), '4194303 1\n');
  expect(lockFolder(dead).ok).toBe(true);
  const reused = folder();
  writeFileSync(join(reused, 'connecta.lock'), `${String(process.pid)} 1\n`);
  expect(lockFolder(reused).ok).toBe(true);
});

test('a folder that cannot be written says so', () => {
  expect(lockFolder('/proc/connecta')).toMatchObject({
    ok: false,
    refusal: { code: 'data-folder-unwritable' },
  });
});
