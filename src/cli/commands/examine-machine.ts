import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Result } from '../../kernel/result.ts';
import { packageRoot } from '../../platform/package-root.ts';
import type { DatabaseState } from './database-state.ts';

/** One thing examined. `absent` is allowed: something works without it, less well. */
export interface Finding {
  readonly name: string;
  readonly state: 'good' | 'absent' | 'bad';
  readonly facts: Readonly<Record<string, string | number>>;
}

const leastFreeMegabytes = 1024;

/** Looks at everything that Connecta stands on; changes nothing but a probe file that it removes. */
export async function examineMachine(
  config: Config,
  serverRuns: boolean,
  database: Result<unknown>,
): Promise<readonly Finding[]> {
  return [
    node(),
    ...folder(config.dataFolder),
    await space(config.dataFolder),
    databaseFinding(database),
    program('chromium', ['chromium', 'chromium-browser', 'google-chrome']),
    program('espeak', ['espeak-ng', 'espeak']),
    program('strace', ['strace']),
    clock(),
    await port(config.port, serverRuns),
  ];
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > 20 || (major === 20 && minor >= 19);
  return { name: 'node', state: fits ? 'good' : 'bad', facts: { found: process.versions.node } };
}

/** Two findings: a file can be written there, and the system confirms that it reached the disk. */
function folder(dataFolder: string): Finding[] {
  const probe = join(dataFolder, `.probe-${String(process.pid)}`);
  const facts = { folder: dataFolder };
  try {
    mkdirSync(dataFolder, { recursive: true });
    const file = openSync(probe, 'wx', 0o600);
    try {
      const start = performance.now();
      fsyncSync(file);
      const milliseconds = Math.ceil(performance.now() - start);
      return [
        { name: 'folder', state: 'good', facts },
        { name: 'fsync', state: 'good', facts: { milliseconds } },
      ];
    } finally {
      closeSync(file);
      rmSync(probe, { force: true });
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return [{ name: 'folder', state: 'bad', facts: { ...facts, reason } }];
  }
}

async function space(dataFolder: string): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(dataFolder);
    const megabytes = Math.floor((bavail * bsize) / 1024 ** 2);
    const state = megabytes < leastFreeMegabytes ? 'bad' : 'good';
    return { name: 'space', state, facts: { megabytes, least: leastFreeMegabytes } };
  } catch {
    return { name: 'space', state: 'absent', facts: { megabytes: 0, least: leastFreeMegabytes } };
  }
}

function databaseFinding(database: Result<unknown>): Finding {
  if (!database.ok) {
    const none = database.refusal.code === 'no-database-yet';
    const facts = { code: database.refusal.code };
    return { name: 'database', state: none ? 'absent' : 'bad', facts };
  }
  const { version, applied, pending } = database.value as DatabaseState;
  const facts = { version, applied, pending: pending.length };
  return { name: 'database', state: pending.length === 0 ? 'good' : 'bad', facts };
}

function program(name: string, candidates: readonly string[]): Finding {
  const folders = (process.env['PATH'] ?? '').split(':');
  const found = candidates
    .flatMap((candidate) => folders.map((place) => join(place, candidate)))
    .find(canRun);
  return { name, state: found === undefined ? 'absent' : 'good', facts: { found: found ?? '' } };
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Turns, promises and legal terms rest on the machine's clock: is somebody keeping it right? */
function clock(): Finding {
  const shown = new Date().toISOString().slice(0, 19);
  const asked = spawnSync('timedatectl', ['show', '--property=NTPSynchronized', '--value'], {
    encoding: 'utf8',
    cwd: packageRoot(),
  });
  const kept = asked.status === 0 && asked.stdout.trim() === 'yes';
  return { name: 'clock', state: kept ? 'good' : 'absent', facts: { shown } };
}

async function port(number: number, serverRuns: boolean): Promise<Finding> {
  if (serverRuns) return { name: 'port', state: 'good', facts: { port: number, used: 1 } };
  const free = await new Promise<boolean>((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(number, () => probe.close(() => done(true)));
  });
  return { name: 'port', state: free ? 'good' : 'bad', facts: { port: number, used: 0 } };
}
