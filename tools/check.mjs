// npm run check: what must hold before each commit; at most a minute on two cores. The journeys in
// a browser are left to npm test.
import { runChecks } from './checks.mjs';
import { installWhatIsMissing, requireNode, shortTime } from './machine.mjs';
import { countLine, runVitest } from './vitest.mjs';

requireNode();
await installWhatIsMissing();
const start = performance.now();
const checks = await runChecks();
const tests = await runVitest(['unit', 'db']);
console.log(`Checked in ${shortTime(start)}.`);
console.log(
  countLine({
    passed: checks.passed + tests.passed,
    failed: checks.failed.length + tests.failed,
    skipped: tests.skipped,
  }),
);
process.exitCode = checks.failed.length + tests.failed === 0 ? 0 : 1;
