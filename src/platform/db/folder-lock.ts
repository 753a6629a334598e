import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { makeFolder } from './make-folder.ts';
import { startTimeOf } from './process-start.ts';

/** Two processes on one embedded folder silently lose data (electric-sql/pglite #1106): one only. */
export interface FolderLock {
  release(): void;
}

/** The holder touches its lock this often (ms); another machine's lock is dead after five misses. */
const heartbeat = 10_000;

/**
 * Takes the folder for this process: a file made exclusively, with process id, start time and
 * machine, so that a lock left by a killed process (or by another with the same id since) is taken
 * over.
 */
export function lockFolder(
  folder: string,
): Result<FolderLock, 'data-folder-in-use' | 'data-folder-unwritable'> {
  const file = join(folder, 'connecta.lock');
  const mine = `${String(process.pid)} ${startTimeOf(process.pid) ?? '?'} ${hostname()}\n`;
  try {
    makeFolder(folder);
    if (!createExclusively(file, mine) && !takeOver(file, mine)) {
      return refuse('data-folder-in-use', { folder, process: holderOf(file) ?? 0 });
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    return refuse('data-folder-unwritable', { folder, reason });
  }
  const beat = setInterval(() => touch(file), heartbeat).unref();
  return ok({
    release: () => {
      clearInterval(beat);
      if (read(file) === mine) rmSync(file);
    },
  });
}

/** The process that holds the folder, when it is alive. */
export function holderOf(file: string): number | null {
  const [pid, start, host] = (read(file) ?? '').trim().split(' ');
  const id = Number(pid);
  if (!Number.isInteger(id) || id <= 0) return null;
  // Another machine or container on a shared folder: its processes cannot be seen, its touches can.
  if (host !== undefined && host !== hostname()) return isFresh(file) ? id : null;
  const alive = startTimeOf(id);
  return alive !== null && (start === '?' || alive === start) ? id : null;
}

/** A hard link is atomic: a lock is never seen half written. */
function createExclusively(file: string, text: string): boolean {
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** One process at a time judges a lock, or two could both find it dead and both go in. */
function takeOver(file: string, mine: string): boolean {
  const judge = `${file}.judge`;
  if (!createExclusively(judge, mine)) {
    if (holderOf(judge) !== null) return false;
    rmSync(judge, { force: true });
    if (!createExclusively(judge, mine)) return false;
  }
  try {
    if (holderOf(file) !== null) return false;
    rmSync(file, { force: true });
    return createExclusively(file, mine);
  } finally {
    rmSync(judge, { force: true });
  }
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Removed by hand while running: nothing to refresh, and the program goes on.
  }
}

function isFresh(file: string): boolean {
  try {
    return Date.now() - statSync(file).mtimeMs < 5 * heartbeat;
  } catch {
    return false;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
