// npm run -s connecta -- …: the command line. Progress goes to standard error; standard output
// belongs to the command.
import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing, requireNode, root } from './machine.mjs';

requireNode();
try {
  await installWhatIsMissing();
  await buildWhatIsStale();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
await import(`${root}/dist/server/cli.js`);
