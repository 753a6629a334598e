// npm run bench -- NAME [--json] [--save]: builds what is stale and runs bench/NAME.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing, requireNode, root } from './machine.mjs';

requireNode();
const [name = 'core', ...rest] = process.argv.slice(2);
const program = join(root, 'bench', `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(program)) {
  console.error(`There is no bench ${name}: name a file of bench/, for example core.`);
  process.exit(1);
}
await installWhatIsMissing();
await buildWhatIsStale();
const args = ['--import', 'tsx', program, ...rest];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
