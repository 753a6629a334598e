import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { filesOfCouncil } from './core/files-of-council.ts';
import type { CouncilDocument } from './core/council-document.ts';

/**
 * Writes a council as files into a new or empty folder; one that holds something is refused
 * `export-folder-not-empty`, so that old files never mix with new ones. Gives the paths written.
 */
export async function writeCouncilFiles(
  folder: string,
  document: CouncilDocument,
): Promise<Result<readonly string[], 'export-folder-not-empty'>> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return refuse('export-folder-not-empty', { folder });
  const files = filesOfCouncil(document);
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, stringify(content, { lineWidth: 100 }), { flag: 'wx' });
  }
  return ok(files.map(({ path }) => path));
}
