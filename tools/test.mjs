// npm test: installs what the tests need, builds, and runs every check and every test. The last
// line counts them; each check (types, lint, format…) counts as one.
import { buildWhatIsStale } from './build.mjs';
import { runChecks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { installWhatIsMissing, requireNode } from './machine.mjs';
import { countLine, runVitest } from './vitest.mjs';

requireNode();
await installWhatIsMissing();
const chromium = await ensureChromium();
if (chromium === null) {
  console.error(
    'The tests need Chromium and none could be found or installed. Install it (on Debian: apt-get install chromium) or name it in CONNECTA_CHROMIUM, and run npm test again.',
  );
  process.exit(1);
}
try {
  await buildWhatIsStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(countLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}
const checks = await runChecks();
const tests = await runVitest([], { ...process.env, CONNECTA_CHROMIUM: chromium });
if (checks.failed.length > 0) console.log(`Failed checks: ${checks.failed.join(', ')}.`);
console.log(
  countLine({
    passed: checks.passed + tests.passed,
    failed: checks.failed.length + tests.failed,
    skipped: tests.skipped,
  }),
);
process.exitCode = checks.failed.length + tests.failed === 0 ? 0 : 1;
