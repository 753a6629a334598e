import { readFileSync, readdirSync } from 'node:fs';

/** A process and all that it started, from /proc. */
function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0 && parentOf(id) === pid);
  return [pid, ...children.flatMap(family)];
}

function fieldsOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

const parentOf = (pid: number): number => Number(fieldsOf(pid)[1] ?? -1);

/** Resident set of a server and its children, MB. */
export function residentMegabytes(pid: number): number {
  const kilobytes = family(pid).map((id) => {
    const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Seconds of CPU that a server and its children have used; the clock tick is 10 ms. */
export function cpuSeconds(pid: number): number {
  return family(pid)
    .map(fieldsOf)
    .reduce((sum, fields) => sum + (Number(fields[11]) + Number(fields[12])) / 100, 0);
}
