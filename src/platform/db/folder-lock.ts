import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '../../kernel/result.ts';

/** Two processes on one embedded folder silently lose data (electric-sql/pglite #1106): one only. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process: a file made exclusively, with process id and start time, so
 * that a lock left by a killed process (or by another with the same id since) is taken over.
 */
export function lockFolder(
  folder: string,
): Result<FolderLock, 'data-folder-in-use' | 'data-folder-unwritable'> {
  const file = join(folder, 'connecta.lock');
  const mine = `${String(process.pid)} ${startTimeOf(process.pid) ?? '?'}\n`;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, mine, { flag: 'wx' });
      return ok({ release: () => releaseLock(file, mine) });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== 'EEXIST')
        return refuse('data-folder-unwritable', { folder, reason: code ?? '' });
      const holder = holderOf(file);
      if (holder !== null) return refuse('data-folder-in-use', { folder, process: holder });
      rmSync(file, { force: true });
    }
  }
  return refuse('data-folder-in-use', { folder, process: 0 });
}

/** The process that holds the folder, when it is alive. */
export function holderOf(file: string): number | null {
  if (!existsSync(file)) return null;
  const [pid, start] = readFileSync(file, 'utf8').trim().split(' ');
  const id = Number(pid);
  if (!Number.isInteger(id) || id <= 0) return null;
  const alive = startTimeOf(id);
  return alive !== null && (start === '?' || alive === start) ? id : null;
}

function releaseLock(file: string, mine: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === mine) rmSync(file);
}

/** Start time in clock ticks since boot (field 22 of /proc/PID/stat); `0` where there is no /proc. */
function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    if (existsSync('/proc/self/stat')) return null;
    try {
      process.kill(pid, 0);
      return '0';
    } catch {
      return null;
    }
  }
}
