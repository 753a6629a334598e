import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startEngineThread } from './pglite-thread.ts';
import { syncFolder, syncPath } from './sync-folder.ts';

/**
 * Makes the embedded database when its folder holds none (4 to 10 s). Made aside, put on the disk
 * and renamed when whole, so that an interrupted first start leaves nothing half made; in a thread
 * of its own, because making it needs several hundred MB that end with the thread.
 */
export async function createEmbedded(folder: string, archive?: Uint8Array): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await (await startEngineThread(draft, archive)).close();
  await syncFolder(draft);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  await syncPath(dirname(folder));
}
