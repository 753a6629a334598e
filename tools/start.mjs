// npm start: installs what is missing, builds what is stale and serves, all in this one process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing, requireNode, root } from './machine.mjs';

requireNode();
process.chdir(root);
await installWhatIsMissing(console.log);
try {
  await buildWhatIsStale(console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const program = join(root, 'dist/server/main.js');
if (!existsSync(program)) {
  console.error(
    'dist/server/main.js is missing after the build: run npm run build and read what it says.',
  );
  process.exit(1);
}
// The server handles Ctrl-C and SIGTERM itself; its exit code is ours.
await import(program);
