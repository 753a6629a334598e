// npm run test:postgres: the database tests on a PostgreSQL server: the one that DATABASE_URL names,
// else one of its own on a free port from the machine's package, removed afterwards.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installWhatIsMissing, requireNode, runQuietly } from './machine.mjs';
import { countLine, runVitest } from './vitest.mjs';

requireNode();
await installWhatIsMissing();
const given = process.env.DATABASE_URL ?? '';
const target = given === '' ? await startOwn() : { url: given, stop: async () => undefined };
if ('skipped' in target) {
  console.log(`SKIPPED test:postgres: ${target.skipped}`);
} else {
  try {
    const counts = await runVitest(['db'], { ...process.env, DATABASE_URL: target.url });
    console.log(countLine(counts));
    process.exitCode = counts.failed === 0 ? 0 : 1;
  } finally {
    await target.stop();
  }
}

/** @returns {Promise<{ url: string, stop: () => Promise<undefined> } | { skipped: string }>} */
async function startOwn() {
  const bin = findPrograms() ?? (await installAndFind());
  if (bin === null)
    return {
      skipped:
        'no PostgreSQL server here. Install one (on Debian: apt-get install postgresql) or set DATABASE_URL.',
    };
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? accountOf(['postgres', 'nobody']) : {};
  if (owner === null)
    return { skipped: 'run as root and this machine has no account postgres or nobody.' };
  // Not the temporary folder of a session, which other accounts may be unable to enter.
  const folder = mkdtempSync('/tmp/connecta-postgres-');
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const options = ['--auth=trust', '--username=connecta', '--encoding=UTF8', '--locale=C.UTF-8'];
    execFileSync(join(bin, 'initdb'), ['--pgdata', data, ...options], {
      ...owner,
      cwd: folder,
      stdio: 'pipe',
    });
  } catch (error) {
    remove();
    return { skipped: `initdb failed: ${error instanceof Error ? error.message : String(error)}` };
  }
  const port = await freePort();
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=200',
  ];
  const server = spawn(join(bin, 'postgres'), args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const stop = async () => {
    server.kill('SIGINT');
    await ended;
    remove();
    return undefined;
  };
  for (let tries = 0; tries < 150 && server.exitCode === null; tries++) {
    if (said.includes('ready to accept connections'))
      return { url: `postgres://connecta@127.0.0.1:${port}/postgres`, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  return { skipped: `PostgreSQL did not start: ${said.trim().split('\n').at(-1) ?? ''}` };
}

/** The folder of the newest initdb and postgres. */
function findPrograms() {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(base, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return (
    folders.find((folder) =>
      ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))),
    ) ?? null
  );
}

/** Only where a machine was made for tests: elsewhere nobody asked for a database server. */
async function installAndFind() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update', '-q'], env);
  await runQuietly(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'postgresql'],
    env,
  );
  return findPrograms();
}

function accountOf(/** @type {string[]} */ names) {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of names) {
    const line = lines.find(([account]) => account === name);
    if (line !== undefined) return { uid: Number(line[2]), gid: Number(line[3]) };
  }
  return null;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });
}
