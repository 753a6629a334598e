import { existsSync, readFileSync } from 'node:fs';

/**
 * Start time of a running process in clock ticks since boot (field 22 of /proc/PID/stat), null when
 * it does not run; `0` for a running one where there is no /proc.
 */
export function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in parentheses may hold spaces: count fields after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie holds nothing: it only waits for its parent to take notice.
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return fields[19] ?? null;
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
