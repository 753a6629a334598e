import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Puts a file, or a folder's list of entries, on the disk. */
export async function syncPath(target: string): Promise<void> {
  const handle = await open(target, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts everything below a folder on the disk; for files that somebody else wrote without. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const target = path.join(folder, entry.name);
    if (entry.isDirectory()) await syncFolder(target);
    else if (entry.isFile()) await syncPath(target);
  }
  await syncPath(folder);
}
