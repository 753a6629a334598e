// Runs Vitest and counts its tests from its own report.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './machine.mjs';

/**
 * @returns the tests by outcome; a file that could not be loaded counts as one failed test, and so
 * does a run that failed although every test in it passed (an error outside the tests).
 */
export async function runVitest(/** @type {string[]} */ projects, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'connecta-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await runQuietly(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      env,
    );
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const unloadable = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ result) =>
        result.status === 'failed' &&
        !result.assertionResults.some(({ status }) => status === 'failed'),
    ).length;
    const failed = report.numFailedTests + unloadable;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The one line that machines read: `12 passed, 0 failed, 1 skipped`. */
export function countLine(
  /** @type {{ passed: number, failed: number, skipped: number }} */ counts,
) {
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} skipped`;
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
