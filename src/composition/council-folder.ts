import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageRoot } from '../platform/package-root.ts';

/**
 * The folder of `COUNCIL`: a name under `council/` or a path. Without one, the first council there
 * that says it is a demonstration. Null when there is no such folder.
 */
export function councilFolder(wished: string | undefined): string | null {
  const shelf = join(packageRoot(), 'council');
  if (wished !== undefined) {
    return [join(shelf, wished), resolve(wished)].find(isCouncil) ?? null;
  }
  const demonstration = readdirSync(shelf)
    .sort()
    .map((name) => join(shelf, name))
    .find((folder) => isCouncil(folder) && saysDemonstration(folder));
  return demonstration ?? null;
}

function isCouncil(folder: string): boolean {
  return existsSync(join(folder, 'council.yaml'));
}

function saysDemonstration(folder: string): boolean {
  return /^demonstration:\s*true\s*$/m.test(readFileSync(join(folder, 'council.yaml'), 'utf8'));
}
