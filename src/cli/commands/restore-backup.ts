import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { createEmbedded } from '../../platform/db/create-embedded.ts';
import { lockFolder } from '../../platform/db/folder-lock.ts';
import { startEngineThread } from '../../platform/db/pglite-thread.ts';

export interface Restored {
  readonly folder: string;
  /** Where the database that stood there before is kept; null when there was none. */
  readonly before: string | null;
}

/**
 * Puts a backup in place of the embedded database. The archive is opened and read before anything is
 * moved; the earlier database is kept beside it, never deleted.
 */
export async function restoreBackup(dataFolder: string, file: string): Promise<Result<Restored>> {
  const archive = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (!Buffer.isBuffer(archive))
    return refuse('file-unreadable', { file, reason: archive.code ?? '' });
  const lock = lockFolder(dataFolder);
  if (!lock.ok) return lock;
  const folder = join(resolve(dataFolder), 'database');
  const trial = `${folder}.restored`;
  try {
    await rm(trial, { recursive: true, force: true });
    if (!(await isSound(trial, archive))) {
      await rm(trial, { recursive: true, force: true });
      return refuse('backup-damaged', { file });
    }
    const before = existsSync(folder) ? `${folder}.before-${stamp()}` : null;
    if (before !== null) await rename(folder, before);
    await rename(trial, folder);
    return ok({ folder, before });
  } finally {
    lock.value.release();
  }
}

/** Unpacks it, opens it and reads what every database of ours has. */
async function isSound(folder: string, archive: Uint8Array): Promise<boolean> {
  try {
    await createEmbedded(folder, archive);
    const engine = await startEngineThread(folder);
    try {
      const { rows } = await engine.query('SELECT count(*) FROM schema_migration', []);
      return Number(rows[0]?.[0] ?? 0) > 0;
    } finally {
      await engine.close();
    }
  } catch {
    return false;
  }
}

function stamp(): string {
  return new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, '-');
}
