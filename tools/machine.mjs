// What every tool needs first: the right Node and the packages. No dependencies: it runs on a
// fresh clone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, without a slash at the end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Ends the process with one sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Connecta needs Node 20.19 or newer and this is ${process.versions.node}: install a newer Node (24 is advised) and start again.`,
  );
  process.exit(1);
}

/** Seconds since `start` (of performance.now) for people: `3.2 s`. */
export function shortTime(/** @type {number} */ start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Installs the packages of package-lock.json when they are missing or of another lock file. */
export async function installWhatIsMissing(say = console.error) {
  const lock = join(root, 'package-lock.json');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const stamp = join(root, 'node_modules', '.connecta-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  // Installed by hand with npm: its own record is then newer than the lock file.
  const record = join(root, 'node_modules', '.package-lock.json');
  const byHand = existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
  if (!byHand) {
    say('Installing the packages (about a minute, only this time)…');
    const start = performance.now();
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await runQuietly('npm', args);
    if (code !== 0) {
      console.error(
        'The packages could not be installed: check the connection (npm’s message is above) and start again.',
      );
      process.exit(1);
    }
    say(`Installed in ${shortTime(start)}.`);
  }
  writeFileSync(stamp, hash);
}

/** Runs a command with all it says on standard error; resolves with its exit code. */
export function runQuietly(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env = process.env,
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
    child.on('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
