import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { syncPath } from '../../platform/db/sync-folder.ts';

/**
 * The embedded database as one archive (tar.gz), while it runs. Written aside, put on the disk and
 * renamed, so that the file is whole or absent. Only its owner may read it: it holds people's data.
 */
export async function writeBackup(
  dump: (() => Promise<Uint8Array>) | null,
  file: string,
): Promise<Result<{ readonly file: string; readonly bytes: number }>> {
  if (dump === null) return refuse('backup-of-server');
  const draft = `${file}.${String(process.pid)}.part`;
  try {
    const archive = await dump();
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(archive);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncPath(dirname(file));
    return ok({ file, bytes: archive.byteLength });
  } catch (error) {
    await rm(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refuse('file-unwritable', { file, reason: code });
  }
}
