import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startMaker } from './pglite-worker-start.ts';
import { syncFolder, syncPath } from './sync-folder.ts';

/**
 * Makes the embedded database when its folder holds none (4 to 10 s), empty or from an archive. Made
 * aside, put on the disk and renamed when whole, so that an interrupted first start leaves nothing
 * half made. A folder with other things in it is never touched: that throws.
 */
export async function createEmbedded(folder: string, archive?: Uint8Array): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await makeInOwnProcess(draft, archive);
  await syncFolder(draft);
  if (existsSync(folder)) await rmdir(folder);
  await rename(draft, folder);
  await syncPath(dirname(folder));
}

/** Making it needs 700 MB for a moment; only the end of a process gives them all back. */
async function makeInOwnProcess(folder: string, archive: Uint8Array | undefined): Promise<void> {
  const maker = startMaker(folder);
  const ended = once(maker, 'close') as Promise<[number | null]>;
  // It may end before it has read everything; its own words below say why.
  maker.stdin.on('error', () => undefined);
  maker.stdin.end(archive ?? '');
  const said = await text(maker.stderr);
  const [code] = await ended;
  if (code !== 0) throw new Error(`the embedded database could not be made: ${said.trim()}`);
}
