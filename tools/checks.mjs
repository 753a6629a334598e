// The checks that are not tests: types, lint, format, unused code, generated files.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, shortTime } from './machine.mjs';

const bin = (/** @type {string} */ name) => join(root, 'node_modules/.bin', name);
const tsx = ['--import', 'tsx'];

/** Longest first, so that two lanes end at about the same time. */
const checks = [
  { name: 'lint', command: bin('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  { name: 'unused code', command: bin('knip'), args: ['--no-progress'] },
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'database types',
    command: process.execPath,
    args: [...tsx, 'tools/db-types.ts', '--check'],
  },
  {
    name: 'queries',
    command: process.execPath,
    args: [...tsx, 'tools/queries.ts', '--check'],
    needs: 'tools/queries.ts',
  },
  { name: 'types', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of the browser', command: bin('tsc'), args: ['-p', 'src/web/tsconfig.json'] },
];

/** Runs them two at a time; what a failed one says is shown whole. @returns the names of the failed. */
export async function runChecks() {
  const waiting = checks.filter(
    ({ needs }) => needs === undefined || existsSync(join(root, needs)),
  );
  const total = waiting.length;
  /** @type {string[]} */
  const failed = [];
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = performance.now();
      const { code, output } = await run(check.command, check.args);
      console.log(`${code === 0 ? '✓' : '✗'} ${check.name} (${shortTime(start)})`);
      if (code === 0) continue;
      failed.push(check.name);
      console.log(output);
    }
  };
  await Promise.all([lane(), lane()]);
  return { passed: total - failed.length, failed };
}

/** @returns {Promise<{ code: number, output: string }>} */
function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}
