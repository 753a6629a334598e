// Builds what is stale: dist/server (the server), dist/public (styles and scripts of the pages) and
// dist/desk (the staff desk). Whether a part is stale is decided by the contents of its sources, so
// a fresh checkout, a copied folder and a changed clock all give the right answer.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, shortTime } from './machine.mjs';

const vite = 'node_modules/vite/bin/vite.js';
const isTest = /\.test\.tsx?$/;

/** @type {Record<string, { sources: (file: string) => boolean, files: string[], made: string, run: (out: string) => string[] }>} */
const parts = {
  server: {
    sources: (file) => !file.startsWith('src/web/desk/') && !file.startsWith('src/web/public/'),
    files: ['vite.server.config.ts', 'package-lock.json'],
    made: 'main.js',
    run: (out) => [vite, 'build', '--config', 'vite.server.config.ts', '--outDir', out],
  },
  public: {
    sources: (file) => file.startsWith('src/web/'),
    files: ['tools/build-styles.mjs', 'package-lock.json'],
    made: 'manifest.json',
    run: (out) => [
      '--input-type=module',
      '--eval',
      `await (await import('./tools/build-styles.mjs')).buildStyles(${JSON.stringify(out)})`,
    ],
  },
  desk: {
    sources: (file) =>
      /^src\/(web|locales|kernel)\//.test(file) || /^src\/modules\/.*contract\.ts$/.test(file),
    files: ['vite.desk.config.ts', 'package-lock.json'],
    made: 'index.html',
    run: (out) => [vite, 'build', '--config', 'vite.desk.config.ts', '--outDir', out],
  },
};

/** Builds the stale parts at the same time. `say` gets sentences for people. Throws when one fails. */
export async function buildWhatIsStale(say = console.error) {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  const stale = Object.entries(parts)
    .map(([name, part]) => {
      const own = [...files.filter(part.sources), ...part.files];
      return { name, part, hash: hashOf(own) };
    })
    .filter(({ name, part, hash }) => !isFresh(name, part.made, hash));
  if (stale.length === 0) return;
  const start = performance.now();
  say(`Building (${stale.map(({ name }) => name).join(', ')})…`);
  const outcomes = await Promise.allSettled(stale.map(buildPart));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  say(`Built in ${shortTime(start)}.`);
}

function isFresh(
  /** @type {string} */ name,
  /** @type {string} */ made,
  /** @type {string} */ hash,
) {
  const stamp = join(root, 'dist', `${name}.stamp`);
  return (
    existsSync(join(root, 'dist', name, made)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash
  );
}

function hashOf(/** @type {string[]} */ files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Made aside and put in place when whole, so that a running server never meets half a build. */
async function buildPart(
  /** @type {{ name: string, part: typeof parts[string], hash: string }} */ { name, part, hash },
) {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  const made = join(dist, `.${name}-${process.pid}`);
  try {
    await run(name, part.run(made));
    const old = `${made}-old`;
    const place = join(dist, name);
    if (existsSync(place)) renameSync(place, old);
    renameSync(made, place);
    rmSync(old, { recursive: true, force: true });
    writeFileSync(join(dist, `${name}.stamp`), hash);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Quiet when all is well; says everything when it is not. */
function run(/** @type {string} */ name, /** @type {string[]} */ args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`The build of ${name} failed:\n${output}`));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildWhatIsStale();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
